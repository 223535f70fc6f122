package org.gongkai.intake;

import java.util.Map;
import org.gongkai.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 合计行: a row that repeats what other rows say together.
 *
 * @param place where its amount stands
 * @param value its amount as it stands
 * @param amount its amount; nothing where none stands
 * @param keys what all rows that it sums have in common, so far as it says; a code stands for all codes below it
 * @param among 其中: whether it is but a part of what stands above it
 * @param named whether it calls itself a total; else its codes alone tell
 * @param behind the sum of the records above it
 */
record TotalRow(
        String place,
        String value,
        @Nullable Amount amount,
        Map<Field, String> keys,
        boolean among,
        boolean named,
        Amount behind) {}
