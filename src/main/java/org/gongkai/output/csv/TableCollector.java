package org.gongkai.output.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.table.Table;

/** 报表归集: keeps the tables of a disclosure and passes over everything else. */
final class TableCollector implements BlockWriter {
    private final List<Table> tables = new ArrayList<>();

    /** The tables in their order. */
    List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    @Override
    public void heading(Block.Heading heading) {
        // A spreadsheet has no headings.
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        // Nor prose.
    }

    @Override
    public void table(Block.TableBlock table) {
        tables.add(table.table());
    }

    @Override
    public void form(Block.Form form) {
        // A form does not compute.
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        // A chart says what the tables say.
    }
}
