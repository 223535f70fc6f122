package org.gongkai.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 数值单元格中的日期: for a cell that is a number and not shown as a date. Five digits are the serial number of a day, with
 * or without a time of day behind the point; other numbers are read as {@link DateParser} reads them, which knows
 * {@code 20260105}. A serial number of any other length is no date of this century or the last and is refused.
 *
 * @param system from which day the workbook counts
 */
public record SerialDateParser(DateSystem system) implements Parser<LocalDate> {
    private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:\\.([0-9]{1,20}))?");
    private static final Pattern NEARLY_MIDNIGHT = Pattern.compile("99999[4-9].*|9999[4-9]");
    private static final DateParser WRITTEN = new DateParser();

    @Override
    public LocalDate parse(String text) throws Unreadable {
        Matcher serial = SERIAL.matcher(text);
        if (!serial.matches()) {
            return WRITTEN.parse(text);
        }
        String timeOfDay = serial.group(2);
        Optional<LocalDate> date = system.date(Integer.parseInt(serial.group(1)));
        if (date.isEmpty()
                || !DateParser.isPlausible(date.get())
                || (timeOfDay != null && NEARLY_MIDNIGHT.matcher(timeOfDay).matches())) {
            throw new Unreadable(DateParser.EXPECTED, "这个数字不像日期，请把该列设为日期格式后重新导出。");
        }
        return date.get();
    }

    @Override
    public LocalDate standIn() {
        return WRITTEN.standIn();
    }

    @Override
    public Optional<String> notice(String text, LocalDate value) {
        return SERIAL.matcher(text).matches()
                ? Optional.of("日期是数字序号，已按 " + system.chineseName() + "换算，请核对")
                : WRITTEN.notice(text, value);
    }
}
