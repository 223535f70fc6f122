package org.gongkai.form.workbook;

/**
 * 数字格式的一段: how it shows a number.
 *
 * @param look what it shows
 * @param decimals how many decimals it shows; {@link #OPEN} where that depends on the number
 * @param zeros how many digits it shows at least, where it consists of zeros only; else 0
 * @param scaled whether what it shows counts in thousands or in 万, or nobody can tell
 * @param blank whether it does not show the number at all
 */
record FormatSection(Look look, int decimals, int zeros, boolean scaled, boolean blank) {
    static final int OPEN = -1;

    /** 样子. */
    enum Look {
        NUMBER,
        PERCENT,
        DATE,
        TIME,
        /** A date with its time. */
        MOMENT
    }

    static final FormatSection GENERAL = new FormatSection(Look.NUMBER, OPEN, 0, false, false);

    boolean isDate() {
        return look == Look.DATE || look == Look.TIME || look == Look.MOMENT;
    }

    FormatSection unclear() {
        return new FormatSection(Look.NUMBER, OPEN, 0, true, false);
    }
}
