package org.gongkai.output.html;

import java.util.List;
import java.util.Locale;
import org.gongkai.document.Block.TableBlock;
import org.gongkai.output.TableColumns;
import org.gongkai.page.Markup;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Figure;
import org.gongkai.table.HeaderCell;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 网页报表: a table with its title, the line of its unit, its heading, its rows and its notes. */
final class HtmlTable {
    /** A heading of no more characters than this is not broken into lines. */
    private static final int BRIEF = 6;

    private final TableBlock block;
    private final Table table;
    private final Markup markup;
    private final Presentation presentation;
    private final String pointer;
    private final int lead;
    private final boolean namesRows;

    /**
     * A table.
     *
     * @param pointer where it stands in the data
     */
    HtmlTable(TableBlock block, Markup markup, Presentation presentation, String pointer) {
        this.block = block;
        this.table = block.table();
        this.markup = markup;
        this.presentation = presentation;
        this.pointer = pointer;
        this.lead = TableColumns.lead(table);
        this.namesRows = presentation.isOnScreen() && isOneSided(table.columns());
    }

    /** Writes it under a title with that tag. */
    void write(String title) {
        boolean wide = TableColumns.wide(table);
        markup.open("section", "class", wide ? "sheet wide" : "sheet", "id", block.id());
        markup.line();
        presentation.above(block.label(), pointer);
        String role = presentation.isOnScreen() ? "group" : "region";
        markup.open("div", "class", "scroll", "role", role, "tabindex", "0", "aria-label", block.title());
        markup.open("table", "class", "figures").line();
        caption(title);
        head();
        body();
        markup.close().close().line();
        table.notes().forEach(note -> markup.element("p", note, "class", "note").line());
        markup.close().line();
    }

    private void caption(String tag) {
        markup.open("caption");
        markup.element(tag, block.title());
        markup.open("p", "class", "measures");
        markup.element("span", "单位名称：" + table.unitName(), "class", "unit");
        markup.text(" ").element("span", "单位：" + Table.UNIT, "class", "measure");
        markup.close();
        markup.close().line();
    }

    private void head() {
        markup.open("thead").line();
        for (List<HeaderCell> row : table.header()) {
            markup.open("tr");
            row.forEach(this::headerCell);
            markup.close().line();
        }
        if (table.numbered()) {
            markup.open("tr", "class", "numbers");
            for (int number = 1; number <= table.columns().size(); number++) {
                markup.element("td", Integer.toString(number));
            }
            markup.close().line();
        }
        markup.close().line();
    }

    private void headerCell(HeaderCell cell) {
        Span span = new Span(cell.columns(), cell.rows());
        String scope = cell.columns() == 1 ? "col" : "colgroup";
        String width = cell.text().length() <= BRIEF ? "brief" : "full";
        markup.element("th", cell.text(), span.attributes("scope", scope, "class", width));
    }

    private void body() {
        markup.open("tbody").line();
        for (int place = 0; place < table.rows().size(); place++) {
            Row row = table.rows().get(place);
            markup.open("tr", "class", lower(row.rank()));
            for (int i = 0; i < row.cells().size(); i++) {
                cell(i, row.cells().get(i), pointer + "/rows/" + place + "/cells/" + i);
            }
            markup.close().line();
        }
        markup.close().line();
    }

    private void cell(int index, Cell cell, String at) {
        String kind = lower(table.columns().get(index).kind());
        String type = index == lead ? kind + " lead" : kind;
        if (index == lead && namesRows && !cell.print().isEmpty()) {
            markup.open("th", "scope", "row", "class", type);
        } else {
            markup.open("td", "class", type);
        }
        if (cell instanceof Figure figure) {
            presentation.figure(figure, cell.print(), at);
        } else {
            markup.text(cell.print());
        }
        markup.close();
    }

    /** Whether the names stand before all figures; those of a second side name only what is to their right. */
    private static boolean isOneSided(List<Column> columns) {
        return columns.stream()
                .dropWhile(column -> column.kind() != Column.Kind.AMOUNT)
                .allMatch(column -> column.kind() == Column.Kind.AMOUNT);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
