package org.gongkai.prose;

import org.jspecify.annotations.Nullable;

/**
 * 日期提法: a day or a month of a year: {@code 2025年12月31日}, {@code 2025-12-31}, {@code 2025年12月}.
 *
 * @param day the day of the month; null where only the month is written
 * @param cited whether it stands inside a citation
 */
public record DateMention(int start, int end, String wording, int year, int month, @Nullable Integer day, boolean cited)
        implements Mention {}
