package org.gongkai.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every code that a careful person might take a text for: an oracle that knows nothing of how the parsers go about it. It
 * only looks at the runs of digits before the name.
 */
final class CodeReadings {
    private static final String AROUND = " \u3000\u00A0-－._．＿,，:：|｜/／—–[]()［］（）【】〔〕'\"=＝＂＇“‘《";

    private CodeReadings() {}

    /** The codes of so many digits; none where a sign has no business in a code. */
    static Set<String> of(String text, int length) {
        Set<String> readings = new TreeSet<>();
        String code = beforeTheName(text);
        List<String> runs = runs(code);
        if (runs.isEmpty() || code.chars().anyMatch(c -> !isDigit((char) c) && AROUND.indexOf(c) < 0)) {
            return readings;
        }
        boolean pointed = runs.size() == 2 && code.matches(".*[.．][0-9０-９]+\\P{Nd}*");
        if (pointed && runs.get(1).matches("0+")) {
            keep(readings, runs.get(0), length);
        }
        keep(readings, String.join("", runs), length);
        keep(readings, padded(runs), length);
        if (pointed && String.join("", runs).length() < length) {
            keep(
                    readings,
                    String.join("", runs)
                            + "0".repeat(length - String.join("", runs).length()),
                    length);
        }
        return readings;
    }

    private static String beforeTheName(String text) {
        int at = 0;
        while (at < text.length()
                && !Character.UnicodeScript.of(text.charAt(at)).equals(Character.UnicodeScript.HAN)) {
            at++;
        }
        return text.substring(0, at);
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                String digit = String.valueOf(Character.digit(c, 10));
                int last = runs.size() - 1;
                if (within) {
                    runs.set(last, runs.get(last) + digit);
                } else {
                    runs.add(digit);
                }
            }
            within = isDigit(c);
        }
        return runs;
    }

    private static String padded(List<String> runs) {
        StringBuilder code = new StringBuilder(runs.get(0));
        runs.stream().skip(1).forEach(run -> code.append(run.length() == 1 ? "0" + run : run));
        return code.toString();
    }

    private static void keep(Set<String> readings, String code, int length) {
        if (code.length() == length) {
            readings.add(code);
        }
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
