package org.gongkai.intake;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * 列表: the columns of a kind of export that comes as rows.
 *
 * @param required the columns that it must have, in the order of the usual export
 * @param optional the columns that it may have
 * @param codes the finest codes, which every record has and no row of totals
 * @param levels 上级科目: the codes with levels, each with the lengths of a code that is not the finest
 */
record RowColumns(Set<Field> required, Set<Field> optional, Set<Field> codes, Map<Field, Set<Integer>> levels) {
    /** Columns without codes of several levels. */
    RowColumns(Set<Field> required, Set<Field> optional, Set<Field> codes) {
        this(required, optional, codes, Collections.emptyMap());
    }
}
