package org.gongkai.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 报告中的表: a table of texts; the first cell of a row says what the row is about. On a narrow screen the style sets each row
 * as a card, so every part says its role and every cell its heading.
 */
public record PageTable(String caption, List<String> headings, List<List<String>> rows) {
    /** Writes the table. */
    public void writeTo(Markup markup) {
        markup.open("table", "role", "table").line();
        markup.element("caption", caption).line();
        markup.open("thead", "role", "rowgroup").open("tr", "role", "row");
        headings.forEach(heading -> markup.element("th", heading, "scope", "col", "role", "columnheader"));
        markup.close().close().line();
        markup.open("tbody", "role", "rowgroup").line();
        rows.forEach(row -> row(markup, row));
        markup.close().close().line();
    }

    private void row(Markup markup, List<String> row) {
        markup.open("tr", "role", "row");
        for (int column = 0; column < row.size(); column++) {
            String heading = headings.get(column);
            if (column == 0) {
                markup.element("th", row.get(column), "scope", "row", "role", "rowheader", "data-label", heading);
            } else {
                markup.element("td", row.get(column), "role", "cell", "data-label", heading);
            }
        }
        markup.close().line();
    }

    /** The table without the columns in which nothing stands. */
    public PageTable withoutBlankColumns() {
        List<Integer> used = IntStream.range(0, headings.size())
                .filter(column -> column == 0
                        || rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        return new PageTable(
                caption,
                used.stream().map(headings::get).toList(),
                rows.stream().map(row -> used.stream().map(row::get).toList()).toList());
    }
}
