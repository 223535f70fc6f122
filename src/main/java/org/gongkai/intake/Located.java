package org.gongkai.intake;

import org.gongkai.model.Place;

/**
 * 定位: where a value stands in the office's own file.
 *
 * @param member the path of its file within an archive; empty where the dropped file is no archive
 * @param sheet the name of its sheet; empty where the form knows no sheets
 * @param cell the cell: O12 in a table, A12:O12 for a whole row, 项目[3].年度资金.总额 in a document; empty where there is none
 * @param heading the heading above the cell as it is written; empty for a document and a printed table
 * @param value what stands there, exactly; empty for a whole record
 * @param remark 说明: why there is no cell, in Chinese; empty where there is one
 */
public record Located(String member, String sheet, String cell, String heading, String value, String remark) {
    private static final String MISSING = "文件中没有这条记录";

    /** Whether the value stands in a cell of its own. */
    public boolean hasCell() {
        return remark.isEmpty();
    }

    static Located missing(Place place) {
        return new Located("", place.origin().sheet(), "", "", "", MISSING);
    }
}
