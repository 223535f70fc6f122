package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.refusal.Observations;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static final int MILLION = 1_000_000;

    /** A table without an end: whoever gathers its rows never comes to show one. */
    private static final class Endless extends Reader {
        private static final String LINE = "2026,一行\n";

        private int next;

        @Override
        public int read(char[] buffer, int from, int length) {
            for (int i = from; i < from + length; i++) {
                buffer[i] = LINE.charAt(next);
                next = (next + 1) % LINE.length();
            }
            return length;
        }

        @Override
        public void close() {}
    }

    @Test
    void rowsAreVisitedOneByOneAndNeverGathered() {
        AtomicInteger visited = new AtomicInteger();
        assertThatThrownBy(() -> CsvRows.visit(new Endless(), Delimiter.COMMA, Sheet.WHOLE, new Observations(), row -> {
                    visited.set(row.number());
                    if (row.number() == MILLION) {
                        throw new CancellationException("enough");
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(visited).hasValue(MILLION);
    }
}
