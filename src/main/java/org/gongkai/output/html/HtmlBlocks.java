package org.gongkai.output.html;

import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.page.Markup;

/** 网页内容块: the four verbs in markup. */
final class HtmlBlocks implements BlockWriter {
    private static final int DEEPEST = 6;

    private final Markup markup;

    HtmlBlocks(Markup markup) {
        this.markup = markup;
    }

    @Override
    public void heading(Block.Heading heading) {
        String tag = "h" + Math.min(DEEPEST, heading.level() + 1);
        markup.element(tag, heading.text(), "id", heading.id()).line();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        markup.element("p", paragraph.text()).line();
    }

    @Override
    public void table(Block.TableBlock table) {
        new HtmlTable(table, markup).write();
    }

    @Override
    public void form(Block.Form form) {
        new HtmlForm(form, markup).write();
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        new HtmlChart(chart, markup).write();
    }
}
