package org.gongkai.model;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 项目资金: the funds of a project over one span of time, by source; a blank cell of the sheet is null, never zero.
 *
 * @param total 资金总额
 * @param central 中央财政资金
 * @param provincial 省级财政资金
 * @param municipal 市县（区）财政资金
 * @param selfRaised 单位自筹
 * @param other 其他资金
 */
public record ProjectFunds(
        @Nullable Amount total,
        @Nullable Amount central,
        @Nullable Amount provincial,
        @Nullable Amount municipal,
        @Nullable Amount selfRaised,
        @Nullable Amount other) {

    /** The sum of the sources; a blank one counts nothing. */
    public Amount sumOfSources() {
        return Amount.sum(Stream.of(central, provincial, municipal, selfRaised, other)
                .filter(Objects::nonNull)
                .toList());
    }
}
