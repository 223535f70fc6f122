package org.gongkai.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;

/**
 * 明细的编码和用语: what records of a kind are told apart by, and totals are made over, as the columns of the export hold it.
 *
 * @param <E> the record
 */
final class RecordKeys<E extends Entry> {
    private final Class<E> type;
    private final Map<Field, Function<E, String>> readers = new EnumMap<>(Field.class);

    RecordKeys(Class<E> type) {
        this.type = type;
    }

    /** Adds a key, after unit and year, which all records have. */
    RecordKeys<E> with(Field field, Function<E, String> reader) {
        readers.put(field, reader);
        return this;
    }

    Set<Field> fields() {
        Set<Field> fields = EnumSet.of(Field.YEAR, Field.UNIT_CODE);
        fields.addAll(readers.keySet());
        return fields;
    }

    /** A key of a record. */
    String of(Field field, DossierKey dossier, Entry entry) {
        Function<E, String> reader = readers.get(field);
        if (reader != null) {
            return reader.apply(type.cast(entry));
        }
        return field == Field.UNIT_CODE ? dossier.unitCode() : Integer.toString(dossier.fiscalYear());
    }
}
