package org.gongkai.model;

/**
 * 报表印数: a figure as one of the bureau's finished tables prints it; a second source that no sum is made from.
 *
 * <p>Its texts are in half-width forms and without white space.
 *
 * @param table the number of the table in part two, from 1 to 13
 * @param side which side of the table it stands on: 1 for the left one or the only one, 2 for the right one
 * @param code 科目编码 of its row; empty where the row has none
 * @param name 项目, 科目名称 or 单位名称 of its row, 合计 among them; empty where the row has only a code
 * @param counterpart 政府预算支出经济科目名称, the second name of a row of 表六; empty elsewhere
 * @param heading the headings above it from the outermost to its own, with {@link #OVER} between them
 * @param amount the figure as far as its print tells; a blank one is zero
 * @param column the column it stands in, counted from 0
 * @param origin the file, sheet and row it stands in
 */
public record PrintedFigure(
        int table,
        int side,
        String code,
        String name,
        String counterpart,
        String heading,
        Amount amount,
        int column,
        Origin origin)
        implements Entry {
    /** Stands between a heading and the one below it; no heading contains it. */
    public static final String OVER = "／";

    /** The heading right above the figure. */
    public String title() {
        return heading.substring(heading.lastIndexOf(OVER) + 1);
    }

    /** 单元格: where it stands in its sheet, such as C5. */
    public String cell() {
        return ColumnLetters.of(column) + origin.row();
    }
}
