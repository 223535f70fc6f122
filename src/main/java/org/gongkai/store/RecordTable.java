package org.gongkai.store;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Entry;

/**
 * 记录表: where the records of one kind of export are kept, submission by submission.
 *
 * @param <E> the kind of record
 */
interface RecordTable<E extends Entry> {
    /** Stores the records of a new submission, in their order. */
    void insert(long submission, List<E> entries);

    /** The records of a submission, in the order of the file. */
    List<E> read(long submission);

    /** The two texts of where a record was read from. */
    static Stream<String> originOf(Entry entry) {
        return Stream.of(entry.origin().fingerprint(), entry.origin().sheet());
    }
}
