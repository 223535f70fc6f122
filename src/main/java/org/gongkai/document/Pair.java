package org.gongkai.document;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 一对: a thing before and after; one of them may be missing, never both.
 *
 * @param before what it was, null where it is new
 * @param after what it is, null where it is gone
 */
record Pair<T>(@Nullable T before, @Nullable T after) {
    /** Something of what it was. */
    <R> R before(Function<T, R> part, R none) {
        return before == null ? none : part.apply(before);
    }

    /** Something of what it is. */
    <R> R after(Function<T, R> part, R none) {
        return after == null ? none : part.apply(after);
    }

    /** What it is, or was where it is gone. */
    T either() {
        return after == null ? Objects.requireNonNull(before) : after;
    }
}
