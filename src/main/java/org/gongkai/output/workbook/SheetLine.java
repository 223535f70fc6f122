package org.gongkai.output.workbook;

import java.util.List;
import org.gongkai.document.Block.ChartBlock;
import org.jspecify.annotations.Nullable;

/**
 * 表页的一行: a line of a sheet before it is written; it may take several rows.
 *
 * @param id a name for links to it, empty for none
 * @param cells the cells that begin in it
 * @param chart the chart whose bars stand in it instead
 */
record SheetLine(String id, List<SheetCell> cells, @Nullable ChartBlock chart) {
    SheetLine {
        cells = List.copyOf(cells);
    }

    static SheetLine of(SheetCell... cells) {
        return new SheetLine("", List.of(cells), null);
    }

    static SheetLine of(List<SheetCell> cells) {
        return new SheetLine("", cells, null);
    }

    /** A line that is left blank. */
    static SheetLine gap() {
        return new SheetLine("", List.of(), null);
    }

    static SheetLine bars(ChartBlock chart) {
        return new SheetLine("", List.of(), chart);
    }

    SheetLine named(String name) {
        return new SheetLine(name, cells, chart);
    }
}
