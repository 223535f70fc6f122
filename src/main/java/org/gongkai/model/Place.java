package org.gongkai.model;

/**
 * 位置: one value of a record, or one figure of a printed table, to be found again in the office's own file.
 *
 * @param origin where the record was read
 * @param field 栏目: in a table the Chinese term of the column, such as 金额 or 支出功能分类科目编码, or the letters of the
 *     column where it has no term; in a document the names of the members that lead to the value, with / between them and
 *     places in arrays from 1, such as 年度资金/总额, 变动原因[3]/原因 or 绩效指标[17]/指标值; an indicator may be counted within
 *     its scope: 绩效指标[年度3]/指标值; empty for the whole record
 */
public record Place(Origin origin, String field) {
    /** The whole of a record. */
    public static Place whole(Origin origin) {
        return new Place(origin, "");
    }
}
