package org.gongkai.output.word;

/**
 * 单元格: a cell of a table before it is written.
 *
 * @param text what stands in it
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param style the style of its paragraph
 * @param ground whether it has a grey ground
 * @param strong whether it is set in bold
 * @param indent by how many characters it is set in
 * @param edge the colour of its left edge as {@code #rrggbb}, empty for none
 */
record WordCell(
        String text, int columns, int rows, String style, boolean ground, boolean strong, int indent, String edge) {
    static WordCell of(String text, String style) {
        return new WordCell(text, 1, 1, style, false, false, 0, "");
    }

    WordCell spanning(int across, int down) {
        return new WordCell(text, across, down, style, ground, strong, indent, edge);
    }

    /** What hangs down below it in a further row. */
    WordCell below() {
        return new WordCell("", columns, 1, style, ground, false, 0, "");
    }

    WordCell onGround() {
        return new WordCell(text, columns, rows, style, true, strong, indent, edge);
    }

    WordCell inBold() {
        return new WordCell(text, columns, rows, style, ground, true, indent, edge);
    }

    WordCell indented(int characters) {
        return new WordCell(text, columns, rows, style, ground, strong, characters, edge);
    }

    WordCell edged(String colour) {
        return new WordCell(text, columns, rows, style, ground, strong, indent, colour);
    }
}
