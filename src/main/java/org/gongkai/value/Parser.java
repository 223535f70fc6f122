package org.gongkai.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 取值规则: reads one kind of value, strictly: what can be read with certainty is read, all else is refused.
 *
 * @param <T> what it reads
 */
public interface Parser<T> {
    /** The value of a text that is trimmed, not empty and without control characters. */
    T parse(String text) throws Unreadable;

    /**
     * Stands in for a value that could not be read, so that the rest of its record is read too and every problem of a
     * file is told at once. It never leaves the intake: a file with a problem is refused.
     */
    T standIn();

    /** A value that was read of the same text before, if it is remembered. */
    default @Nullable T remembered(String text) {
        return null;
    }

    /** Whether its texts may have several lines. */
    default boolean severalLines() {
        return false;
    }

    /**
     * The parser for a cell that is a number, whose text does not tell what it stood for: zeros in front are lost, a day is
     * counted.
     *
     * @param system from which day the workbook counts
     */
    default Parser<T> forNumber(DateSystem system) {
        return this;
    }

    /** What ought to be known of a value that is accepted, however it was written. */
    default Optional<String> notice(T value) {
        return Optional.empty();
    }

    /** What ought to be known of a value that is accepted, and of what was done to its text so that it could be read. */
    default Optional<String> notice(String text, T value) {
        return notice(value);
    }
}
