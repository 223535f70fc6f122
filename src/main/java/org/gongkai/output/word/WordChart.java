package org.gongkai.output.word;

import java.util.List;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.output.BarPicture;
import org.gongkai.page.Markup;
import org.gongkai.page.Palette;
import org.gongkai.table.Slice;

/** 文字稿图: the bars of a chart as a picture with its words behind it, and the legend below as a table. */
final class WordChart {
    private static final int EMU_PER_TWIP = 635;
    private static final int WIDTH = 7600;
    private static final int TITLE = 700;
    private static final int HEAD = 600;
    private static final int[] LEGEND = {4400, 2000, 1200};

    private final ChartBlock chart;
    private final Markup body;
    private final WordFrame frame;
    private final Paper paper;

    WordChart(ChartBlock chart, Markup body, WordFrame frame, Paper paper) {
        this.chart = chart;
        this.body = body;
        this.frame = frame;
        this.paper = paper;
    }

    void write() {
        BarPicture picture = new BarPicture(chart);
        int height = WIDTH * picture.height() / picture.width();
        paper.keep(TITLE + height + HEAD);
        WordText.paragraph(body, "ChartTitle", chart.title());
        picture(frame.picture(picture.png()), WIDTH * EMU_PER_TWIP, height * EMU_PER_TWIP);
        paper.row(TITLE + height);
        legend();
        WordText.blank(body, "Spacer");
    }

    private void picture(String relation, int width, int height) {
        String[] size = {"cx", Integer.toString(width), "cy", Integer.toString(height)};
        WordText.begin(body, "ChartPicture").close();
        body.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        body.empty("wp:extent", size);
        describe("wp:docPr", relation);
        body.open("a:graphic").open("a:graphicData", "uri", WordFrame.PICTURE).open("pic:pic");
        body.open("pic:nvPicPr");
        describe("pic:cNvPr", relation);
        body.open("pic:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close();
        body.close();
        fill(relation);
        shape(size);
        body.close().close().close();
        body.close().close().close().close();
    }

    /** Says what the picture is in words; its number is that of its relation. */
    private void describe(String element, String relation) {
        String number = relation.replaceAll("\\D", "");
        body.empty(element, "id", number, "name", chart.title(), "descr", chart.description());
    }

    private void fill(String relation) {
        body.open("pic:blipFill").empty("a:blip", "r:embed", relation);
        body.open("a:stretch").empty("a:fillRect").close().close();
    }

    private void shape(String... size) {
        body.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        body.empty("a:ext", size).close();
        body.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    }

    private void legend() {
        WordGrid grid = WordGrid.ofFigures(body, LEGEND);
        paper.row(grid.head(ChartBlock.LEGEND.stream()
                .map(heading -> WordCell.of(heading, "TableHead").onGround())
                .toList()));
        for (int i = 0; i < chart.slices().size(); i++) {
            Slice slice = chart.slices().get(i);
            WordCell name = WordCell.of(slice.name(), "TableText").edged(Palette.colour(i));
            paper.row(grid.whole(List.of(
                    name, WordCell.of(slice.print(), "TableAmount"), WordCell.of(slice.share(), "TableAmount"))));
        }
        grid.close();
    }
}
