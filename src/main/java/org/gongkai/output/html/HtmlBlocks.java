package org.gongkai.output.html;

import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.page.Markup;

/** 网页内容块: the five verbs in markup. */
final class HtmlBlocks implements BlockWriter {
    private static final int DEEPEST = 6;

    private final Markup markup;
    private final Presentation presentation;
    private int place;

    HtmlBlocks(Markup markup, Presentation presentation) {
        this.markup = markup;
        this.presentation = presentation;
    }

    @Override
    public void heading(Block.Heading heading) {
        pointer();
        String tag = "h" + Math.min(DEEPEST, heading.level() + 1);
        markup.element(tag, heading.text(), "id", heading.id()).line();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        markup.open("p");
        presentation.prose(paragraph, pointer());
        markup.close().line();
    }

    @Override
    public void table(Block.TableBlock table) {
        new HtmlTable(table, markup, presentation, pointer()).write();
    }

    @Override
    public void form(Block.Form form) {
        new HtmlForm(form, markup, presentation, pointer()).write();
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        new HtmlChart(chart, markup, presentation, pointer()).write();
    }

    /** Where the next block stands in the data. */
    private String pointer() {
        return "/blocks/" + place++;
    }
}
