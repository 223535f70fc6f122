package org.gongkai.output.html;

import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.page.Markup;

/** 网页内容块: the five verbs in markup. */
final class HtmlBlocks implements BlockWriter {
    private static final int DEEPEST = 6;
    private static final int TABLE = 3;
    private static final int FORM = 4;

    private final Markup markup;
    private final Presentation presentation;
    private int place;
    private int depth = 1;

    HtmlBlocks(Markup markup, Presentation presentation) {
        this.markup = markup;
        this.presentation = presentation;
    }

    @Override
    public void heading(Block.Heading heading) {
        pointer();
        markup.element(tag(heading.level() + 1), heading.text(), "id", heading.id())
                .line();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        markup.open("p");
        presentation.prose(paragraph, pointer());
        markup.close().line();
    }

    @Override
    public void table(Block.TableBlock table) {
        new HtmlTable(table, markup, presentation, pointer()).write(tag(TABLE));
    }

    @Override
    public void form(Block.Form form) {
        new HtmlForm(form, markup, presentation, pointer()).write(tag(FORM));
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        new HtmlChart(chart, markup, presentation, pointer()).write();
    }

    /** The tag of a title; on a screen none is more than one level below the one before, or readers would miss one. */
    private String tag(int level) {
        depth = Math.min(DEEPEST, presentation.isOnScreen() ? Math.min(level, depth + 1) : level);
        return "h" + depth;
    }

    /** Where the next block stands in the data. */
    private String pointer() {
        return "/blocks/" + place++;
    }
}
