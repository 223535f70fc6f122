package org.gongkai.value;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 重复值: a parser that reads a text once, so that a name or code that stands in a million rows is held once.
 *
 * @param <T> what it reads
 */
public final class Remembering<T> implements Parser<T> {
    private static final int MOST = 50_000;

    private final Parser<T> parser;
    private final Map<String, T> known = new HashMap<>();
    private final Map<DateSystem, Parser<T>> ofNumbers = new EnumMap<>(DateSystem.class);

    public Remembering(Parser<T> parser) {
        this.parser = parser;
    }

    @Override
    public @Nullable T remembered(String text) {
        return known.get(text);
    }

    @Override
    public T parse(String text) throws Unreadable {
        T before = remembered(text);
        if (before != null) {
            return before;
        }
        T value = parser.parse(text);
        if (known.size() < MOST) {
            known.put(text, value);
        }
        return value;
    }

    @Override
    public Parser<T> forNumber(DateSystem system) {
        return ofNumbers.computeIfAbsent(system, any -> new Remembering<>(parser.forNumber(any)));
    }

    @Override
    public boolean severalLines() {
        return parser.severalLines();
    }

    @Override
    public T standIn() {
        return parser.standIn();
    }

    @Override
    public Optional<String> notice(T value) {
        return parser.notice(value);
    }

    @Override
    public Optional<String> notice(String text, T value) {
        return parser.notice(text, value);
    }
}
