package org.gongkai.output.pdf;

import java.util.List;
import org.w3c.dom.Element;

/**
 * 拆分合并单元格: gives every row of a table its own cells, because the printer loses the border and the ground of a cell
 * that spans rows where a heading is repeated or a page ends. Below such a cell hang empty cells without a line between,
 * so that on paper it still looks like one.
 */
final class SplitCells {
    private final List<Element> rows;

    private SplitCells(List<Element> rows) {
        this.rows = rows;
    }

    /** Splits the cells of a thead or a tbody. */
    static void of(Element section) {
        new SplitCells(Elements.below(section)).split();
    }

    /** How many columns a row covers. */
    static int width(Element row) {
        return Elements.below(row).stream()
                .mapToInt(cell -> number(cell, "colspan"))
                .sum();
    }

    private void split() {
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : Elements.below(rows.get(row))) {
                int height = number(cell, "rowspan");
                if (height > 1) {
                    hang(cell, row, height, column);
                }
                column += number(cell, "colspan");
            }
        }
    }

    /** Lets the text stand in the first row and empty cells hang below it. */
    private void hang(Element cell, int row, int height, int column) {
        cell.removeAttribute("rowspan");
        cell.setAttribute("class", cell.getAttribute("class") + " upper");
        for (int below = 1; below < height; below++) {
            Element filler = cell.getOwnerDocument().createElement("td");
            String ground = cell.getTagName().equals("th") ? "ground " : "";
            filler.setAttribute("class", ground + (below == height - 1 ? "lower" : "upper lower"));
            String width = cell.getAttribute("colspan");
            if (!width.isEmpty()) {
                filler.setAttribute("colspan", width);
            }
            insert(filler, rows.get(row + below), column);
        }
    }

    private static void insert(Element filler, Element row, int column) {
        int at = 0;
        for (Element cell : Elements.below(row)) {
            if (at >= column) {
                row.insertBefore(filler, cell);
                return;
            }
            at += number(cell, "colspan");
        }
        row.appendChild(filler);
    }

    private static int number(Element cell, String attribute) {
        String value = cell.getAttribute(attribute);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }
}
