package org.gongkai.form.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 数字格式: a format code by its sections: for positive numbers, for negative ones, for zero.
 *
 * @param sections one to three
 */
record NumberFormat(List<FormatSection> sections) {
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final int FOR_NUMBERS = 3;

    /** Reads a code. Conditions of its own are not weighed: where its sections then differ, nobody can tell. */
    static NumberFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        for (String section : split(code)) {
            if (sections.size() < FOR_NUMBERS) {
                sections.add(section.isEmpty() && code.isEmpty() ? FormatSection.GENERAL : FormatReader.read(section));
            }
        }
        boolean unclear =
                CONDITION.matcher(code).find() && sections.stream().distinct().count() > 1;
        return new NumberFormat(unclear ? List.of(sections.get(0).unclear()) : List.copyOf(sections));
    }

    /** The section that shows a number. */
    FormatSection section(BigDecimal number) {
        int sign = number.signum();
        int wanted = sign < 0 ? 1 : sign == 0 ? 2 : 0;
        return wanted < sections.size() ? sections.get(wanted) : sections.get(0);
    }

    /** Splits at the semicolons that are neither quoted nor escaped. */
    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\\' || sign == '!')) {
                i++;
            } else if (!quoted && sign == ';') {
                parts.add(code.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(code.substring(Math.min(from, code.length())));
        return parts;
    }
}
