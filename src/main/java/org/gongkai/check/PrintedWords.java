package org.gongkai.check;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 报表用语: brings the names of rows and columns, as tables of different make print them, to one form to be compared. */
final class PrintedWords {
    private static final Pattern NOISE = Pattern.compile("[\\s“”\"‘’'《》]");
    private static final Pattern FORE = Pattern.compile(
            "^(?:其中[:：]?)?(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.](?=\\D)|[①-⑳])?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?");
    private static final Pattern UNIT = Pattern.compile("\\((?:单位:)?(?:万元|元)\\)");
    private static final Pattern BUDGET = Pattern.compile("(?:预算)?(?:财政)?(?:拨款)?(?:预算数|预算)?$");

    /** What other makes call a row. */
    private static final Map<String, String> ROWS = other(
            "部门合计", "合计",
            "单位合计", "合计",
            "总计", "合计",
            "结转下年", "年终结转",
            "结转下年支出", "年终结转",
            "本年收入", "本年收入合计",
            "本年支出", "本年支出合计",
            "公务用车购置及运行维护费", "公务用车购置及运行费",
            "公务用车运行费", "公务用车运行维护费",
            "公务用车购置", "公务用车购置费",
            "因公出国(境)费用", "因公出国(境)费");

    private static final Pattern GRANT = Pattern.compile("(?:拨款收入|拨款)$");

    private PrintedWords() {}

    /** The name of a row without its number, in half-width forms. */
    static String row(String name) {
        String bare = FORE.matcher(NOISE.matcher(name).replaceAll("")).replaceFirst("");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC);
        String core = GRANT.matcher(plain).replaceFirst("");
        return ROWS.getOrDefault(core, core);
    }

    /** The title of a column without its year and without what every column is. */
    static String column(String title) {
        String plain = Normalizer.normalize(NOISE.matcher(title).replaceAll(""), Normalizer.Form.NFKC);
        String bare = UNIT.matcher(YEAR.matcher(plain).replaceAll("")).replaceAll("");
        String name = BUDGET.matcher(bare).replaceFirst("");
        return switch (name) {
            case "小计", "总计" -> "合计";
            case "金额" -> "";
            default -> name;
        };
    }

    private static Map<String, String> other(String... pairs) {
        Map<String, String> other = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            other.put(pairs[i], pairs[i + 1]);
        }
        return other;
    }
}
