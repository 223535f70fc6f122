package org.gongkai.form.workbook;

import java.util.List;
import java.util.Locale;
import org.gongkai.form.workbook.FormatSection.Look;

/** 数字格式识读: reads one section of a format code (ECMA-376 part 1, 18.8.31) sign by sign. */
final class FormatReader {
    private static final List<String> GENERAL = List.of("general", "g/通用格式", "通用格式", "standard");
    private static final List<String> HALVES_OF_A_DAY = List.of("am/pm", "a/p", "上午/下午");
    private static final String OTHER_UNITS = "十百千万萬亿億‰KkMm0123456789";

    private final String code;
    private final String lower;
    private int at;
    private int digits;
    private int decimals;
    private boolean point;
    private boolean open;
    private boolean text;
    private boolean onlyZeros = true;
    private boolean commaBehind;
    private boolean otherUnit;
    private boolean percent;
    private boolean day;
    private boolean month;
    private boolean time;
    private boolean elapsed;

    private FormatReader(String code) {
        this.code = code;
        this.lower = code.toLowerCase(Locale.ROOT);
    }

    static FormatSection read(String code) {
        FormatReader reader = new FormatReader(code);
        while (reader.at < code.length()) {
            reader.sign(code.charAt(reader.at));
        }
        return reader.section();
    }

    private FormatSection section() {
        if (elapsed) {
            return FormatSection.GENERAL;
        }
        if (day || month || time) {
            return new FormatSection(dateLook(), FormatSection.OPEN, 0, false, false);
        }
        return new FormatSection(
                percent ? Look.PERCENT : Look.NUMBER,
                open || digits == 0 ? FormatSection.OPEN : decimals,
                onlyZeros ? digits : 0,
                commaBehind || otherUnit,
                digits == 0 && !open && !text);
    }

    private Look dateLook() {
        if (time && !day) {
            return Look.TIME;
        }
        return time ? Look.MOMENT : Look.DATE;
    }

    private void sign(char sign) {
        if (skipped(GENERAL)) {
            open = true;
            onlyZeros = false;
        } else if (skipped(HALVES_OF_A_DAY)) {
            time = true;
        } else {
            at++;
            switch (sign) {
                case '"' -> literal(until('"'));
                case '[' -> bracket(until(']'));
                case '\\', '!' -> literal(next());
                case '_', '*' -> next();
                case '0', '#', '?' -> placeholder(sign);
                default -> other(sign);
            }
        }
    }

    private void other(char sign) {
        switch (sign) {
            case '.' -> point();
            case ',' -> commaBehind = digits > 0;
            case '%' -> percent = true;
            case '@' -> text = true;
            case '/' -> open = true;
            case 'E', 'e' -> exponentOrYear();
            case 'y', 'Y', 'd', 'D', 'a', 'A', 'b', 'B', 'g', 'G' -> day = true;
            case 'm', 'M' -> month = true;
            case 'h', 'H', 's', 'S' -> time = true;
            default -> literal(String.valueOf(sign));
        }
        onlyZeros = false;
    }

    private void point() {
        point = true;
        otherUnit |= commaBehind;
    }

    private void placeholder(char sign) {
        digits++;
        decimals += point ? 1 : 0;
        onlyZeros &= sign == '0';
        commaBehind = false;
    }

    private void exponentOrYear() {
        if (at < code.length() && (code.charAt(at) == '+' || code.charAt(at) == '-')) {
            open = true;
        } else {
            day = true;
        }
    }

    /** Colours, conditions and locales change nothing; a currency is a literal; [h] counts hours beyond a day. */
    private void bracket(String content) {
        if (content.startsWith("$")) {
            literal(content.substring(1).replaceAll("-.*", ""));
        } else if (content.matches("[hH]+|[mM]+|[sS]+")) {
            elapsed = true;
        }
    }

    private void literal(String text) {
        onlyZeros &= text.isEmpty();
        otherUnit |= text.chars().anyMatch(c -> OTHER_UNITS.indexOf(c) >= 0);
    }

    private boolean skipped(List<String> words) {
        for (String word : words) {
            if (lower.startsWith(word, at)) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    private String next() {
        return at < code.length() ? String.valueOf(code.charAt(at++)) : "";
    }

    private String until(char end) {
        int from = at;
        int found = code.indexOf(end, at);
        int to = found < 0 ? code.length() : found;
        at = Math.min(code.length(), to + 1);
        return code.substring(from, to);
    }
}
