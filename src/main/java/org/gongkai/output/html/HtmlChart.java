package org.gongkai.output.html;

import org.gongkai.document.Block.ChartBlock;
import org.gongkai.output.Bars;
import org.gongkai.page.Markup;
import org.gongkai.page.Palette;
import org.gongkai.table.Slice;

/** 网页图: bars drawn as shapes without a word in them, and a legend below that says every figure. */
final class HtmlChart {

    private final ChartBlock chart;
    private final Markup markup;
    private final Presentation presentation;
    private final String pointer;

    /**
     * A chart.
     *
     * @param pointer where it stands in the data
     */
    HtmlChart(ChartBlock chart, Markup markup, Presentation presentation, String pointer) {
        this.chart = chart;
        this.markup = markup;
        this.presentation = presentation;
        this.pointer = pointer;
    }

    void write() {
        markup.open("figure", "class", "chart", "id", chart.id()).line();
        markup.element("figcaption", chart.title()).line();
        presentation.above("本图", pointer);
        bars();
        legend();
        markup.close().line();
    }

    private void bars() {
        Bars bars = Bars.of(chart);
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Bars.WIDTH + " " + bars.height(),
                "role",
                "img",
                "aria-label",
                chart.description());
        bars.rectangles().forEach(this::rectangle);
        markup.close().line();
    }

    private void rectangle(Bars.Rectangle rectangle) {
        markup.empty(
                "rect",
                "x",
                Integer.toString(rectangle.x()),
                "y",
                Integer.toString(rectangle.y()),
                "width",
                Integer.toString(rectangle.width()),
                "height",
                Integer.toString(rectangle.height()),
                "fill",
                rectangle.colour());
    }

    private void legend() {
        markup.open("table", "class", "legend").line();
        markup.open("thead").open("tr");
        for (String heading : ChartBlock.LEGEND) {
            markup.element("th", heading, "scope", "col");
        }
        markup.close().close().line();
        markup.open("tbody").line();
        for (int i = 0; i < chart.slices().size(); i++) {
            row(chart.slices().get(i), i);
        }
        markup.close().close().line();
    }

    private void row(Slice slice, int place) {
        markup.open("tr").open("th", "scope", "row", "class", "slice");
        swatch(Palette.colour(place));
        markup.text(slice.name()).close();
        markup.open("td", "class", "amount");
        presentation.figure(slice.figure(), slice.print(), pointer + "/slices/" + place);
        markup.close();
        markup.element("td", slice.share(), "class", "amount").close().line();
    }

    private void swatch(String colour) {
        markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 10 10", "aria-hidden", "true");
        rectangle(new Bars.Rectangle(0, 0, 10, 10, colour));
        markup.close();
    }
}
