package org.gongkai.value;

import java.time.LocalDate;
import java.util.Optional;

/** 日期系统: from which day a workbook counts its dates; the workbook says which of the two. */
public enum DateSystem {
    /** 1900 日期系统: day 1 is 1900-01-01; day 60 is a 29 February that never was, so the days after it are one too many. */
    FROM_1900("1900 日期系统") {
        @Override
        public Optional<LocalDate> date(int serial) {
            if (serial < 1 || serial > LAST_OF_9999 || serial == FALSE_LEAP_DAY) {
                return Optional.empty();
            }
            return Optional.of(
                    LocalDate.of(1899, 12, serial < FALSE_LEAP_DAY ? 31 : 30).plusDays(serial));
        }
    },
    /** 1904 日期系统: day 0 is 1904-01-01, as old workbooks of the Macintosh count. */
    FROM_1904("1904 日期系统") {
        @Override
        public Optional<LocalDate> date(int serial) {
            return serial < 0 || serial > LAST_OF_9999 - BETWEEN
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(1904, 1, 1).plusDays(serial));
        }
    };

    private static final int FALSE_LEAP_DAY = 60;
    private static final int LAST_OF_9999 = 2_958_465;
    private static final int BETWEEN = 1462;

    private final String chineseName;

    DateSystem(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The day of a serial number; none where the system has no such day. */
    public abstract Optional<LocalDate> date(int serial);

    /** How spreadsheets call it. */
    public String chineseName() {
        return chineseName;
    }
}
