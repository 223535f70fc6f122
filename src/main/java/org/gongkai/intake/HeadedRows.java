package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;
import org.jspecify.annotations.Nullable;

/**
 * 表头之下的行: finds the header of a table and shows every row below it. The header stands within the first twenty rows;
 * until it is found these few are kept. Further down another header may begin another table.
 */
final class HeadedRows {
    private static final int HEADER_WITHIN = 20;
    private static final int FEWEST_HEADINGS = 3;

    /** 表格访客: is shown the tables of a sheet. */
    interface Visitor {
        /** A table begins. */
        void table(Header header);

        /** A row of the table that began last. */
        void row(Header header, Row row);
    }

    private final Observations seen;
    private final Visitor visitor;
    private final List<Row> first = new ArrayList<>();
    private final List<Row> lines = new ArrayList<>();
    private boolean searching = true;
    private int before;
    private @Nullable Header header;

    HeadedRows(Observations seen, Visitor visitor) {
        this.seen = seen;
        this.visitor = visitor;
    }

    void accept(Row row) {
        if (searching) {
            first.add(row);
            if (first.size() - before == HEADER_WITHIN) {
                search();
            }
        } else if (header != null) {
            below(header, row);
        }
    }

    /** Comes to the end of the sheet; its first rows, where none of them was a header and nothing was told of them. */
    Optional<List<Row>> end() {
        while (searching) {
            search();
        }
        return header == null && !seen.hasProblems() ? Optional.of(List.copyOf(lines)) : Optional.empty();
    }

    private void below(Header current, Row row) {
        if (current.isRepeatedBy(row)) {
            repeated(current, row);
        } else if (isHeader(current, row)) {
            searching = true;
            first.addAll(lines);
            before = first.size();
            first.add(row);
            lines.clear();
        } else {
            remember(current, row);
            visitor.row(current, row);
        }
    }

    /** The same header under other lines may belong to another unit. */
    private void repeated(Header current, Row row) {
        Optional<Header> again = HeaderReader.again(current, lines, seen);
        lines.clear();
        again.ifPresent(this::begin);
        visitor.row(again.orElse(current), row);
    }

    /** Lines that stand right above a header belong to it. */
    private void remember(Header current, Row row) {
        if (!RowShape.isNote(row, current.amountColumn())) {
            if (!lines.isEmpty() && !row.isBlank()) {
                HeaderReader.stray(current, lines, seen);
            }
            if (!row.isBlank()) {
                lines.clear();
            }
        } else if (lines.size() < HEADER_WITHIN) {
            lines.add(row);
        }
    }

    private static boolean isHeader(Header current, Row row) {
        int money = current.amountColumn();
        String amount = money < 0 ? "" : row.cell(money);
        if (!amount.isEmpty() && !Character.isIdeographic(amount.codePointAt(0))) {
            return false;
        }
        List<String> texts = RowShape.texts(row);
        long known = texts.stream().filter(HeadingWords::isKnown).count();
        return known >= FEWEST_HEADINGS && known * 2 >= texts.size();
    }

    private void search() {
        searching = false;
        Optional<Header> found = HeaderReader.read(first, seen);
        List<Row> rows = List.copyOf(first);
        first.clear();
        if (found.isPresent()) {
            begin(found.get());
            rows.subList(rows.indexOf(found.get().row()) + 1, rows.size()).forEach(this::accept);
        } else {
            notFound(rows);
        }
    }

    /** What looked like another header belongs to the table above it, unless something was wrong with it. */
    private void notFound(List<Row> rows) {
        Header current = header;
        if (current == null) {
            lines.addAll(rows);
        } else if (seen.hasProblems()) {
            header = null;
        } else {
            rows.subList(before, rows.size()).forEach(row -> visitor.row(current, row));
        }
    }

    private void begin(Header next) {
        header = next;
        visitor.table(next);
    }
}
