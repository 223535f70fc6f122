package org.gongkai.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.value.Characters;
import org.gongkai.value.YearParser;

/** 表名词典: the titles and the codes by which bureaus print the thirteen tables of part two. */
final class PrintedTitles {
    /** How many tables there are. */
    static final int TABLES = 13;

    /** By number, each with the other names that workbooks give it, without year, department and quotation marks. */
    private static final List<String> TITLES = List.of(
            "预算收支总表 收支总表 收支预算总表",
            "预算收入总表 收入总表 收入预算总表",
            "预算支出总表 支出总表 支出预算总表",
            "财政拨款收支总表 财政拨款收支预算总表 财政拨款预算收支总表",
            "一般公共预算支出预算表 一般公共预算支出表 一般公共预算支出总表",
            "一般公共预算安排基本支出分经济科目表 一般公共预算基本支出分经济科目表 一般公共预算基本支出表",
            "政府性基金预算收入表 政府性基金收入预算表",
            "政府性基金预算支出表 政府性基金支出预算表",
            "国有资本经营预算收支预算表 国有资本经营预算收支表 国有资本经营收支预算表",
            "财政拨款安排三公经费支出预算表 财政拨款三公经费支出预算表 三公经费支出预算表",
            "财政拨款安排机关运行经费预算表 财政拨款机关运行经费预算表 机关运行经费预算表",
            "项目支出预算表(本年预算) 项目支出预算表 项目支出表",
            "项目支出预算表(上年结转) 上年结转项目支出预算表");

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final String NUMERAL = "(\\d{1,2}|[一二三四五六七八九十]{1,2})";

    private static final Pattern CODE = Pattern.compile("(?:(?:预算|部门|单位)?公开表?|预算|附?表)" + NUMERAL + "表?[:、.-]?");

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?:度|初)?");
    private static final Pattern FORE = Pattern.compile("^(?:部门预算公开|部门|单位|本级|市级|市本级)+(?!公开)");
    private static final Pattern AFT = Pattern.compile("\\((?:不含上年结转|草案)\\)$");

    private PrintedTitles() {}

    /** The number of the table that a cell is the title of, its code in front or not. */
    static OptionalInt titled(String cell) {
        String title = bare(cell);
        Matcher year = YEAR.matcher(title);
        String core = year.find() ? title.substring(year.end()) : withoutCode(title);
        Integer number =
                NUMBERS.get(AFT.matcher(FORE.matcher(core).replaceFirst("")).replaceFirst(""));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number of the table that a cell is the code of: 部门公开表9, 公开01表, 表十一. */
    static OptionalInt coded(String cell) {
        Matcher code = CODE.matcher(bare(cell));
        return code.matches() ? numeral(code.group(1)) : OptionalInt.empty();
    }

    /** The fiscal year that a title or a heading names. */
    static OptionalInt year(String cell) {
        Matcher year = YEAR.matcher(bare(cell));
        if (!year.find()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(year.group(1));
        return number >= YearParser.FIRST && number <= YearParser.LAST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** What a table is called in messages: 表三“预算支出总表”. */
    static String name(int number) {
        return "表" + ChineseNumeral.of(number) + "“" + title(number) + "”";
    }

    /** The title of a table as the bureau's template has it, without its year. */
    static String title(int number) {
        return TITLES.get(number - 1).split(" ")[0];
    }

    private static String withoutCode(String title) {
        Matcher code = CODE.matcher(title);
        return code.lookingAt() ? title.substring(code.end()) : title;
    }

    private static OptionalInt numeral(String numeral) {
        for (int number = 1; number <= TABLES; number++) {
            if (ChineseNumeral.of(number).equals(numeral) || numeral.matches("0?" + number)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private static String bare(String cell) {
        return Characters.fold(cell).replaceAll("[“”\"‘’'《》]", "");
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < TITLES.size(); i++) {
            for (String title : TITLES.get(i).split(" ")) {
                numbers.put(title, i + 1);
            }
        }
        return numbers;
    }
}
