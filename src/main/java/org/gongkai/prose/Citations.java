package org.gongkai.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.prose.Citation.Kind;

/** 引文集: the documents that a text cites; a bracket that is never closed opens no title. */
public final class Citations {
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final Pattern YEAR_OF_TITLE = Pattern.compile("(?<![0-9])" + YEAR + "(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[\\p{IsHan}]{2,14}+)[〔\\[【（(［﹝]\\s?" + YEAR + "\\s?[〕\\]】）)］﹞]\\s?第?\\s?[0-9]{1,5}\\s?号");
    private static final Pattern YEAR_AND_NUMBER =
            Pattern.compile("(?<![0-9])" + YEAR + "年第\\s?[0-9]{1,5}\\s?号(?:令|公告)?");
    private static final Pattern ORDER = Pattern.compile("(?:令?第\\s?)?(?<![0-9])[0-9]{1,5}\\s?号(?:主席|国务院)?令");
    private static final Pattern STANDARD =
            Pattern.compile("(?<![A-Za-z0-9-])[A-Z]{2,5}(?:[0-9]{2})?(?:/[A-Z])?\\s?[A-Z]?\\s?"
                    + "[0-9]{2,6}(?:\\.[0-9]{1,3})*\\s?[-—–]\\s?" + YEAR + "(?![A-Za-z0-9-])");
    private static final Pattern CONTRACT = Pattern.compile(
            "(?<![A-Za-z0-9-])[A-Z]{2,}[A-Z0-9]*(?:[-/][A-Z0-9]+)*?[-/]" + YEAR + "(?:[-/][A-Z0-9]+)+(?![A-Za-z0-9-])");
    private static final Pattern WORDS_BEFORE =
            Pattern.compile("^.*(?:根据|依据|按照|依照|参照|执行|落实|文件|通知|以及|印发|转发|下发|关于)(?=.{2})");

    private Citations() {}

    /** The citations, in the order in which they begin. */
    public static List<Citation> in(String text) {
        return Passage.of(text).citations();
    }

    static List<Citation> in(Prose prose) {
        List<Citation> found = new ArrayList<>(titles(prose));
        if (prose.hasDigit()) {
            add(found, prose, Kind.DOCUMENT_NUMBER, NUMBER);
            add(found, prose, Kind.DOCUMENT_NUMBER, YEAR_AND_NUMBER);
            add(found, prose, Kind.DOCUMENT_NUMBER, ORDER);
            add(found, prose, Kind.STANDARD, STANDARD);
            add(found, prose, Kind.CONTRACT_NUMBER, CONTRACT);
        }
        found.sort(Comparator.comparingInt(Citation::start).thenComparingInt(Citation::depth));
        return List.copyOf(found);
    }

    private static List<Citation> titles(Prose prose) {
        List<Citation> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < prose.folded().length(); i++) {
            char c = prose.folded().charAt(i);
            if (c == '《' || c == '〈') {
                open.push(i);
            } else if ((c == '》' || c == '〉') && !open.isEmpty()) {
                int start = open.pop();
                found.add(new Citation(
                        start,
                        i + 1,
                        prose.wording(start, i + 1),
                        Kind.TITLE,
                        open.size() + 1,
                        years(prose, start, i)));
            }
        }
        return found;
    }

    private static List<Integer> years(Prose prose, int from, int to) {
        Matcher year = YEAR_OF_TITLE.matcher(prose.folded()).region(from, to);
        List<Integer> years = new ArrayList<>();
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        return years;
    }

    private static void add(List<Citation> found, Prose prose, Kind kind, Pattern shape) {
        Matcher at = shape.matcher(prose.folded());
        while (at.find()) {
            int start = kind == Kind.DOCUMENT_NUMBER ? withoutWordsBefore(at) : at.start();
            boolean isKnown = found.stream()
                    .anyMatch(other -> other.kind() != Kind.TITLE && other.start() < at.end() && start < other.end());
            if (!isKnown) {
                found.add(new Citation(
                        start, at.end(), prose.wording(start, at.end()), kind, 1, years(prose, start, at.end())));
            }
        }
    }

    private static int withoutWordsBefore(Matcher number) {
        Matcher words = WORDS_BEFORE.matcher(number.group().replaceFirst("[〔\\[【（(［﹝].*$", ""));
        return words.find() ? number.start() + words.end() : number.start();
    }
}
