package org.gongkai.prose;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 年份、日期提法: years from 1900 to 2099, and days and months of them that a calendar has. */
final class TimeMentions {
    private static final int LAST_MONTH = 12;
    private static final String YEAR = "(?<![0-9A-Za-z])(?<year>(?:19|20)[0-9]{2})";
    private static final Pattern DATE = Pattern.compile(YEAR
            + "(?:年\\s?(?<month>[0-9]{1,2})月(?:\\s?(?<day>[0-9]{1,2})日)?"
            + "|(?<sign>[-/.])(?<month2>[0-9]{1,2})\\k<sign>(?<day2>[0-9]{1,2})(?![0-9A-Za-z]|\\k<sign>))");
    private static final Pattern ALONE = Pattern.compile(
            YEAR + "(?:\\s?年(?:度|全年)?(?!\\s?[0-9]{1,2}月)|(?=\\s?[-~～—–至到]+\\s?(?:19|20)[0-9]{2}\\s?年))");

    private TimeMentions() {}

    /** The years and dates of a text. */
    static List<Mention> in(Prose prose, List<Citation> citations) {
        List<Mention> found = new ArrayList<>();
        if (!prose.hasDigit()) {
            return found;
        }
        Matcher date = DATE.matcher(prose.folded());
        while (date.find()) {
            boolean written = date.group("month") != null;
            String day = date.group(written ? "day" : "day2");
            int year = Integer.parseInt(date.group("year"));
            int month = Integer.parseInt(date.group(written ? "month" : "month2"));
            if (month >= 1
                    && month <= LAST_MONTH
                    && (day == null || YearMonth.of(year, month).isValidDay(Integer.parseInt(day)))) {
                found.add(new DateMention(
                        date.start(),
                        date.end(),
                        prose.wording(date.start(), date.end()),
                        year,
                        month,
                        day == null ? null : Integer.valueOf(day),
                        isCited(citations, date.start())));
            }
        }
        found.addAll(years(prose, citations));
        return found;
    }

    private static List<YearMention> years(Prose prose, List<Citation> citations) {
        List<YearMention> found = new ArrayList<>();
        Matcher year = ALONE.matcher(prose.folded());
        while (year.find()) {
            found.add(new YearMention(
                    year.start(),
                    year.end(),
                    prose.wording(year.start(), year.end()),
                    Integer.parseInt(year.group("year")),
                    isCited(citations, year.start())));
        }
        return found;
    }

    private static boolean isCited(List<Citation> citations, int at) {
        return citations.stream().anyMatch(citation -> citation.start() <= at && at < citation.end());
    }
}
