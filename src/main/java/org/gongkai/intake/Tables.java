package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;

/** 各表识读: reads the sheets of a file one after the other, each for itself. */
final class Tables implements SheetVisitor {
    private final Source source;
    private final Observations seen;
    private final List<Export> exports = new ArrayList<>();
    private TableReader table;

    Tables(Source source, Observations seen) {
        this.source = source;
        this.seen = seen;
        this.table = new TableReader(source, seen);
    }

    @Override
    public void begin(Sheet sheet, String form) {
        table = new TableReader(source, seen);
    }

    @Override
    public void row(Row row) {
        table.accept(row);
    }

    @Override
    public void end() {
        exports.addAll(table.exports());
    }

    /** The records of all sheets that have ended. */
    List<Export> exports() {
        return seen.hasProblems() ? List.of() : exports;
    }
}
