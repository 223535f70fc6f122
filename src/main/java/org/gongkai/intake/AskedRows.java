package org.gongkai.intake;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;

/** 所问各行: shows the rows of tables that are asked for, and keeps none. */
final class AskedRows implements SheetVisitor, HeadedRows.Visitor {
    private final Set<Origin> asked;
    private final Set<Integer> numbers;
    private final String fingerprint;
    private final Visitor visitor;
    private final Observations seen = new Observations();
    private HeadedRows rows;

    /** 行访客: is shown each row first as it stands, and then, where a header stands above it, by the names of its columns. */
    interface Visitor {
        /** A row as it stands. */
        default void row(Origin origin, Row row) {}

        /** A row below a header. */
        void cells(Cells cells);
    }

    /** All of the origins are of one file. */
    AskedRows(Set<Origin> asked, Visitor visitor) {
        this.asked = asked;
        this.numbers = asked.stream().map(Origin::row).collect(Collectors.toSet());
        this.fingerprint = asked.stream().map(Origin::fingerprint).findFirst().orElse("");
        this.visitor = visitor;
        this.rows = new HeadedRows(seen, this);
    }

    @Override
    public void begin(Sheet sheet, String form) {
        rows = new HeadedRows(seen, this);
    }

    @Override
    public void row(Row row) {
        if (isAsked(row)) {
            visitor.row(origin(row), row);
        }
        rows.accept(row);
    }

    @Override
    public void end() {
        rows.end();
    }

    @Override
    public void table(Header header) {}

    @Override
    public void row(Header header, Row row) {
        if (isAsked(row)) {
            visitor.cells(new Cells(header, row, fingerprint, seen));
        }
    }

    private boolean isAsked(Row row) {
        return numbers.contains(row.number()) && asked.contains(origin(row));
    }

    private Origin origin(Row row) {
        return new Origin(fingerprint, row.sheet().label(), row.number());
    }
}
