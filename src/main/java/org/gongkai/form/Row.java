package org.gongkai.form;

import java.util.List;
import java.util.Map;
import org.gongkai.model.ColumnLetters;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * 行: a row of a table as its reader found it.
 *
 * @param sheet where the row is
 * @param number the row as an editor or a spreadsheet counts it, from 1
 * @param cells the cells as they stand, none left out
 * @param traits what their texts do not tell, by column from 0; no entry for plain text
 */
public record Row(Sheet sheet, int number, List<String> cells, Map<Integer, Trait> traits) {
    /** A row of plain texts. */
    public Row(Sheet sheet, int number, List<String> cells) {
        this(sheet, number, cells, Map.of());
    }

    /** The text of a cell without the space around it; empty where the row is shorter. */
    public String cell(int column) {
        return Characters.trim(raw(column));
    }

    /** The text of a cell exactly as it stands; empty where the row is shorter. */
    public String raw(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** What the text of a cell does not tell, if anything. */
    public @Nullable Trait trait(int column) {
        return traits.get(column);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> Characters.trim(cell).isEmpty());
    }

    /** Where it stands: 第 7 行, with its sheet where it has one. */
    public String place() {
        return sheet.place() + "第 " + number + " 行";
    }

    /** Where one of its cells stands: 单元格 O7（金额）. */
    public String place(int column, String heading) {
        return place(column) + "（" + heading + "）";
    }

    /** Where one of its cells stands: 单元格 O7. */
    public String place(int column) {
        return sheet.place() + "单元格 " + cellName(column);
    }

    /** What a spreadsheet calls one of its cells: O7. */
    public String cellName(int column) {
        return ColumnLetters.of(column) + number;
    }

    /** The whole row, for somebody to recognise it by. */
    public String text() {
        return String.join(",", cells.stream().map(Characters::trim).toList());
    }
}
