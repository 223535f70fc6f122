package org.gongkai.form.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 日期系统: from when the dates of a workbook count. */
enum Epoch {
    /** Day 1 is 1 January 1900; there is a day 60 that never was, 29 February 1900, and a day 0. */
    OF_1900(LocalDate.of(1899, 12, 30)),
    /** Day 0 is 1 January 1904. */
    OF_1904(LocalDate.of(1904, 1, 1));

    private static final int FALSE_DAY = 60;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate start;

    Epoch(LocalDate start) {
        this.start = start;
    }

    /** The day in ISO form; a day that never was keeps the name that Excel gives it; null where it has no date. */
    @Nullable
    String day(long number) {
        if (number < 0 || number > LAST.toEpochDay() - start.toEpochDay()) {
            return null;
        }
        if (this == OF_1904 || number > FALSE_DAY) {
            return start.plusDays(number).toString();
        }
        if (number == FALSE_DAY) {
            return "1900-02-29";
        }
        return number == 0 ? "1900-01-00" : start.plusDays(number + 1).toString();
    }
}
