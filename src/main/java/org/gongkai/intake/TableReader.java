package org.gongkai.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;

/** 表格识读: visits the rows of a sheet, whatever form they came in, and keeps only the records of its tables. */
final class TableReader implements HeadedRows.Visitor {
    private final Source source;
    private final Observations seen;
    private final HeadedRows rows;
    private final List<TableRecords> tables = new ArrayList<>();

    TableReader(Source source, Observations seen) {
        this.source = source;
        this.seen = seen;
        this.rows = new HeadedRows(seen, this);
    }

    void accept(Row row) {
        rows.accept(row);
    }

    /** Comes to the end of the sheet; its first rows, where no table was found and nothing told of it. */
    Optional<List<Row>> end() {
        Optional<List<Row>> unknown = rows.end();
        tables.forEach(TableRecords::end);
        return unknown;
    }

    /** The records of all tables of the sheet. */
    List<Export> exports() {
        return tables.stream().flatMap(table -> table.exports().stream()).toList();
    }

    /** The dossiers that the rows name, also where there were problems. */
    Set<DossierKey> named() {
        Set<DossierKey> named = new LinkedHashSet<>();
        tables.forEach(table -> named.addAll(table.named()));
        return named;
    }

    /** What each table was recognised as. */
    List<Recognition> recognitions(Sheet sheet, String form) {
        return tables.stream().map(table -> table.recognition(sheet, form)).toList();
    }

    @Override
    public void table(Header header) {
        if (tables.isEmpty() || !current().isOf(header)) {
            tables.add(new TableRecords(header, source, seen));
        }
    }

    @Override
    public void row(Header header, Row row) {
        current().read(header, row);
    }

    private TableRecords current() {
        return tables.get(tables.size() - 1);
    }
}
