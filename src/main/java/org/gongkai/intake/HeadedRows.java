package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;
import org.jspecify.annotations.Nullable;

/**
 * 表头之下的行: finds the header of a table and shows every row below it. The header stands within the first twenty rows;
 * until it is found these few are kept.
 */
final class HeadedRows {
    private static final int HEADER_WITHIN = 20;

    private final Observations seen;
    private final BiConsumer<Header, Row> body;
    private final List<Row> first = new ArrayList<>();
    private boolean searched;
    private @Nullable Header header;

    HeadedRows(Observations seen, BiConsumer<Header, Row> body) {
        this.seen = seen;
        this.body = body;
    }

    void accept(Row row) {
        if (searched) {
            show(row);
            return;
        }
        first.add(row);
        if (first.size() == HEADER_WITHIN) {
            search();
        }
    }

    /** Comes to the end of the table; the header, where it has one. */
    Optional<Header> end() {
        if (!searched) {
            search();
        }
        return Optional.ofNullable(header);
    }

    private void search() {
        searched = true;
        Optional<Header> found = HeaderReader.read(first, seen);
        if (found.isPresent()) {
            header = found.get();
            int below = first.indexOf(header.row()) + 1;
            first.subList(below, first.size()).forEach(this::show);
        }
        first.clear();
    }

    private void show(Row row) {
        if (header != null) {
            body.accept(header, row);
        }
    }
}
