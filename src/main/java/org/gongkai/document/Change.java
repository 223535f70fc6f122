package org.gongkai.document;

import java.util.stream.Stream;

/**
 * 变动: a figure or a text that two disclosures of one unit and year do not share.
 *
 * @param place 位置: the table, the form with its project, or the heading that a paragraph stands under
 * @param row 行: the code and name or the words that name the row; empty for a paragraph
 * @param column 列: the heading with its spanners, joined by /; empty for a paragraph
 * @param before 上一版: yuan to the fen or a text; empty where there was nothing
 * @param after 本版: yuan to the fen or a text; empty where nothing is left
 * @param difference 差额: {@code after} less {@code before} in yuan to the fen, with a minus where it fell; empty for texts
 */
public record Change(String place, String row, String column, String before, String after, String difference) {
    /** The words of it: where it is, and what was and is said there where that is no figure. */
    public Stream<String> texts() {
        return difference.isEmpty() ? Stream.of(place, row, column, before, after) : Stream.of(place, row, column);
    }
}
