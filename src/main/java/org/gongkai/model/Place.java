package org.gongkai.model;

/**
 * 位置: one value of a record in the office's own file.
 *
 * @param origin the record
 * @param field the Chinese term of the column, such as 金额, or the path of a member, such as 年度资金/总额 or
 *     绩效指标[17]/指标值, counted from 1; a cell such as C5 of a printed table; empty for the whole record
 */
public record Place(Origin origin, String field) {
    /** A whole record. */
    public static Place of(Origin origin) {
        return new Place(origin, "");
    }
}
