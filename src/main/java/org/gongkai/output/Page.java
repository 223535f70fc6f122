package org.gongkai.output;

import java.util.List;
import java.util.Locale;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.table.Column;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 页面正文: the disclosure as markup, cover first, the same for the browser and the printer. */
final class Page implements BlockWriter {
    private static final int WIDE = 7;

    private final Markup markup;
    private final Headings headings;

    Page(Markup markup, Headings headings) {
        this.markup = markup;
        this.headings = headings;
    }

    /** Writes the cover, the contents and every block. */
    void write(Disclosure disclosure) {
        markup.open("header", "class", "cover");
        markup.leaf("p", disclosure.unitName(), "class", "unit").text("\n");
        markup.leaf("h1", disclosure.title()).closeLine();
        contents(disclosure.contents());
        markup.open("main").text("\n");
        disclosure.writeTo(this);
        markup.closeLine();
    }

    private void contents(List<Contents> contents) {
        markup.open("nav", "class", "contents", "aria-label", "目录");
        markup.leaf("p", "目录", "class", "contents-title").text("\n").open("ul").text("\n");
        for (Contents line : contents) {
            markup.open("li", "class", "level-" + line.level());
            markup.leaf("a", line.text(), "href", "#" + line.id()).closeLine();
        }
        markup.close().closeLine();
    }

    @Override
    public void heading(Block.Heading heading) {
        String element = "h" + Math.min(heading.level() + 1, 6);
        markup.leaf(element, heading.text(), "id", heading.id()).text("\n");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        markup.leaf("p", paragraph.text()).text("\n");
    }

    @Override
    public void table(Block.TableBlock block) {
        Table table = block.table();
        String width = table.columns().size() >= WIDE ? "wide" : "narrow";
        markup.open("section", "class", "report " + width, "id", block.id()).text("\n");
        markup.leaf("p", "预算公开" + block.label(), "class", "label").text("\n");
        markup.leaf("h3", table.title()).text("\n");
        markup.open("p", "class", "unit-line");
        markup.leaf("span", "单位名称：" + table.unitName(), "class", "of-unit");
        markup.leaf("span", "单位：" + Table.UNIT, "class", "money-unit").closeLine();
        markup.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", table.title());
        markup.open("table").text("\n").leaf("caption", table.title()).text("\n");
        headings.write(markup, table);
        markup.open("tbody").text("\n");
        table.rows().forEach(row -> row(row, table.columns()));
        markup.closeLine().close().closeLine();
        table.notes().forEach(note -> markup.leaf("p", note, "class", "note").text("\n"));
        markup.closeLine();
    }

    private void row(Row row, List<Column> columns) {
        markup.open("tr", "class", row.rank().name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < columns.size(); i++) {
            String kind = columns.get(i).kind().name().toLowerCase(Locale.ROOT);
            markup.leaf("td", row.cells().get(i).print(), "class", kind);
        }
        markup.closeLine();
    }

    @Override
    public void form(Block.Form form) {
        markup.open("section", "class", "form", "id", form.id()).text("\n");
        markup.leaf("h4", form.title()).text("\n");
        markup.leaf("p", form.subtitle(), "class", "subtitle").text("\n");
        markup.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", form.title());
        markup.open("table").text("\n").open("tbody").text("\n");
        form.rows().forEach(this::formRow);
        markup.closeLine().close().close().closeLine();
    }

    private void formRow(List<Block.FormCell> cells) {
        markup.open("tr");
        for (Block.FormCell cell : cells) {
            boolean label = cell.role() == Block.FormCell.Role.LABEL;
            markup.open(label ? "th" : "td", "class", cell.role().name().toLowerCase(Locale.ROOT));
            span("colspan", cell.columns());
            span("rowspan", cell.rows());
            markup.text(cell.text()).close();
        }
        markup.closeLine();
    }

    private void span(String attribute, int width) {
        if (width > 1) {
            markup.attribute(attribute, Integer.toString(width));
        }
    }
}
