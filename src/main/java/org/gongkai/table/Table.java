package org.gongkai.table;

import java.util.List;

/**
 * 预算公开表: a table filled from a dossier; all a writer needs, and nothing it has to know.
 *
 * @param number its number in part two, from 1 to 13
 * @param title 表名, such as 2026年预算收支总表
 * @param unitName 单位名称
 * @param columns the columns
 * @param numbered whether a row of column numbers follows the heading
 * @param rows the rows, each with as many cells as there are columns
 * @param notes the notes below it, 注：本表无数据 among them
 */
public record Table(
        int number,
        String title,
        String unitName,
        List<Column> columns,
        boolean numbered,
        List<Row> rows,
        List<String> notes) {
    /** 计量单位: the unit that every figure of every table is printed in. */
    public static final String UNIT = "万元";

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Table " + number + " has " + columns.size()
                        + " columns but a row of " + row.cells().size() + " cells");
            }
        }
    }

    /** 表头: the heading as rows of merged cells, from the top. */
    public List<List<HeaderCell>> header() {
        return new Header(columns).rows();
    }
}
