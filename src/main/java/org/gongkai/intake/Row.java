package org.gongkai.intake;

import java.util.List;

/**
 * 行: a row of a table as its reader found it.
 *
 * @param sheet the sheet of a workbook; empty for a CSV file
 * @param number the row as an editor or a spreadsheet counts it, from 1
 * @param cells the cells as they stand, none left out
 */
record Row(String sheet, int number, List<String> cells) {
    /** The text of a cell without the space around it; empty where the row is shorter. */
    String cell(int column) {
        return column < cells.size() ? Characters.trim(cells.get(column)) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> Characters.trim(cell).isEmpty());
    }

    /** Where it stands: 第 7 行, with its sheet where it has one. */
    String place() {
        return (sheet.isEmpty() ? "" : "工作表“" + sheet + "”") + "第 " + number + " 行";
    }

    /** Where one of its cells stands: 第 7 行第 15 列（金额）. */
    String place(int column, String heading) {
        return place() + "第 " + (column + 1) + " 列（" + heading + "）";
    }

    /** The whole row, for somebody to recognise it by. */
    String text() {
        return String.join(",", cells.stream().map(Characters::trim).toList());
    }
}
