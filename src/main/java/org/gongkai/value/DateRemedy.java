package org.gongkai.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** 日期的改法: what is probably wrong with a text that ought to be a date, and how to mend it. */
final class DateRemedy {
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]+)?");
    private static final int SERIAL_LENGTH = 5;
    private static final Pattern MONTH = Pattern.compile("(?:19|20)[0-9]{2}(?:[-/.]?[0-9]{1,2}|年[0-9]{1,2}月)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}([-/.])[0-9]{1,2}\\1[0-9]{1,4}(?: .*)?");
    private static final Pattern ELSEWHERE = Pattern.compile(".*:[0-9]{2}(?:\\.[0-9]+)? ?(?:Z|[-+][0-9]{2}:?[0-9]{2})");

    private DateRemedy() {}

    /** How to mend a text, in half-width forms, that is no date. */
    static String of(String text) {
        if (SERIAL.matcher(text).matches()) {
            return serial(Integer.parseInt(text.substring(0, SERIAL_LENGTH)));
        }
        if (MONTH.matcher(text).matches()) {
            return "只有年和月，请补上日。";
        }
        if (YEAR.matcher(text).matches()) {
            return "只有年份，请补上月和日。";
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return "看不出哪个是年、哪个是月，请把年份写成四位并放在最前。";
        }
        if (ELSEWHERE.matcher(text).matches()) {
            return "时间不是北京时间，日期可能差一天，请换算后只填写日期。";
        }
        return "请按年、月、日写全日期。";
    }

    private static String serial(int serial) {
        return "这是表格软件的日期序号，" + of(DateSystem.FROM_1900, serial) + "，" + of(DateSystem.FROM_1904, serial)
                + "，请把该列设为日期格式后重新导出。";
    }

    private static String of(DateSystem system, int serial) {
        Optional<LocalDate> date = system.date(serial);
        return "按 " + system.chineseName() + (date.isPresent() ? "是 " + date.get() : "没有这一天");
    }
}
