package org.gongkai.value;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.model.ChineseNumeral;

/** 汉字日期: 二〇二六年一月五日 as 2026年1月5日. */
final class ChineseDate {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST_MONTH = 31;
    private static final Pattern SHAPE =
            Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");
    private static final Map<String, Integer> NUMERALS = IntStream.rangeClosed(1, LONGEST_MONTH)
            .boxed()
            .collect(Collectors.toMap(ChineseNumeral::of, Function.identity()));

    private ChineseDate() {}

    /** The date with its digits, where the text is a date in words; else the text. */
    static String inDigits(String text) {
        Matcher words = SHAPE.matcher(text);
        if (!words.matches()) {
            return text;
        }
        Integer month = NUMERALS.get(words.group(2));
        Integer day = NUMERALS.get(words.group(3));
        return month == null || day == null ? text : year(words.group(1)) + "年" + month + "月" + day + "日";
    }

    private static String year(String words) {
        return words.replace('零', '〇')
                .replace('○', '〇')
                .chars()
                .mapToObj(c -> String.valueOf(DIGITS.indexOf(c)))
                .collect(Collectors.joining());
    }
}
