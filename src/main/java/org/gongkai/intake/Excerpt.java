package org.gongkai.intake;

import org.gongkai.model.Origin;

/**
 * 原文摘录: what stands in the office's own file where a record was read from.
 *
 * @param origin the place of the record
 * @param cell the cell of its amount: O17 in a table, 项目[3] or 年终结转 in a document; empty where there is no such place
 * @param heading the heading above the cell as it is written in the file; empty for a document
 * @param value the amount exactly as it stands, in the unit of the file; empty where nothing stands
 * @param context the names by which a person recognises the record, or that it is not there
 */
public record Excerpt(Origin origin, String cell, String heading, String value, String context) {
    /** Stands between the names of a context. */
    static final String AND = " · ";

    private static final String MISSING = "文件中没有这一行";

    static Excerpt missing(Origin origin) {
        return new Excerpt(origin, "", "", "", MISSING);
    }
}
