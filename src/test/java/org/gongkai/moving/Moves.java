package org.gongkai.moving;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.model.Amount;
import org.jspecify.annotations.Nullable;

/** 挪动一数: a record once for each amount in it, however deep, with that amount moved; a new field is covered by itself. */
public final class Moves {
    private final Amount step;
    private final List<Moved<Object>> found = new ArrayList<>();

    /**
     * A record with one amount moved.
     *
     * @param path the way to the amount, such as {@code projects[0].annualFunds.total}
     * @param whole the whole record
     */
    public record Moved<T>(String path, T whole) {}

    private Moves(Amount step) {
        this.step = step;
    }

    /** The record once for each of its amounts, in their order. */
    public static <T extends Record> List<Moved<T>> of(T whole, Amount step) {
        Moves moves = new Moves(step);
        moves.into("", whole, moved -> moved);
        Class<T> type = typeOf(whole);
        return moves.found.stream()
                .map(moved -> new Moved<>(moved.path(), type.cast(moved.whole())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Class<T> typeOf(T whole) {
        return (Class<T>) whole.getClass();
    }

    private void into(String path, @Nullable Object value, UnaryOperator<Object> rebuild) {
        if (value instanceof Amount amount) {
            found.add(new Moved<>(path, rebuild.apply(amount.plus(step))));
        } else if (value instanceof Record record) {
            members(path, record, rebuild);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                into(path + "[" + i + "]", list.get(i), moved -> rebuild.apply(with(list, at, moved)));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, entry) -> into(path + "[" + key + "]", entry, moved -> rebuild.apply(with(map, key, moved))));
        }
    }

    private void members(String path, Record record, UnaryOperator<Object> rebuild) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = valueOf(components[i], record);
        }
        for (int i = 0; i < components.length; i++) {
            int at = i;
            String name = path.isEmpty() ? components[i].getName() : path + "." + components[i].getName();
            into(name, values[i], moved -> rebuild.apply(with(record, components, values, at, moved)));
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object with(
            Record record, RecordComponent[] components, @Nullable Object[] values, int at, Object moved) {
        @Nullable Object[] changed = values.clone();
        changed[at] = moved;
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(changed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> with(List<?> list, int at, Object moved) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(at, moved);
        return changed;
    }

    private static Map<Object, Object> with(Map<?, ?> map, Object key, Object moved) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, moved);
        return changed;
    }
}
