package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.model.Place;
import org.gongkai.prose.Citation;

/** 引用的文件: the documents that the texts of the sheets cite. */
final class CitationChecks {
    private static final int LEAST_SHARED = 12;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}\\s?(?:年度?)?");

    static final List<CrossCheck> ALL = List.of(
            check(
                    "G14",
                    "《党政机关公文格式》；" + ProjectChecks.FORM,
                    "同一文件在各绩效目标表中的文号、标准号相同",
                    "《特种设备作业人员考核规则》一处写 TSG Z6001-2013，另一处写 TSG 26001-2013",
                    CitationChecks::codes),
            check(
                    "G15",
                    ProjectChecks.FORM,
                    "绩效目标表其他部分引用的年度文件与立项依据的年度相同",
                    "立项依据引用 2025 年的例行监测通知，设立必要性仍引用 2022 年的",
                    CitationChecks::editions));

    private CitationChecks() {}

    private static CrossCheck check(
            String code, String basis, String statement, String example, Function<Evidence, List<Outcome>> rule) {
        return CrossCheck.on(code, Level.ACROSS_EXPORTS, Severity.WARNING, statement, basis, example, rule);
    }

    private static List<Outcome> codes(Evidence evidence) {
        Map<String, List<Coded>> titles = new LinkedHashMap<>();
        for (Sheet sheet : evidence.sheets()) {
            for (SheetText text : sheet.texts()) {
                if (text.text().indexOf('》') >= 0) {
                    coded(text).forEach(coded -> titles.computeIfAbsent(coded.title(), same -> new ArrayList<>())
                            .add(coded));
                }
            }
        }
        return titles.values().stream()
                .filter(cited -> cited.size() > 1)
                .map(CitationChecks::code)
                .toList();
    }

    /** The titles of a text that a code in brackets follows. */
    private static List<Coded> coded(SheetText text) {
        List<Citation> citations = text.passage().citations();
        List<Coded> coded = new ArrayList<>();
        for (Citation title : citations) {
            if (title.kind() == Citation.Kind.TITLE && title.depth() == 1) {
                citations.stream()
                        .filter(code -> code.kind() != Citation.Kind.TITLE
                                && code.start() > title.end()
                                && text.text()
                                        .substring(title.end(), code.start())
                                        .matches("[（(]\\s?"))
                        .findFirst()
                        .ifPresent(code -> coded.add(
                                new Coded(text, title.wording(), code.wording().strip())));
            }
        }
        return coded;
    }

    private static Outcome code(List<Coded> cited) {
        for (Coded one : cited) {
            for (Coded other : cited) {
                if (one.isSlipOf(other)) {
                    return differs(one, other, cited);
                }
            }
        }
        return Outcome.HELD;
    }

    private static Outcome differs(Coded one, Coded other, List<Coded> cited) {
        List<Place> places = cited.stream()
                .filter(coded -> coded.code().equals(one.code()))
                .map(coded -> coded.text().place())
                .toList();
        return Breach.of(About.project(one.text().project()))
                .found(one.title() + one.code())
                .expected("与“" + other.text().project().name() + "”一致：" + other.code())
                .cause("同一文件的编号只差一个字符，有一处写错")
                .remedy("请核对文件原文，更正写错的编号。")
                .at(places)
                .at(List.of(other.text().place()));
    }

    private static List<Outcome> editions(Evidence evidence) {
        return evidence.sheets().stream()
                .flatMap(sheet -> edition(sheet).stream())
                .toList();
    }

    private static Optional<Outcome> edition(Sheet sheet) {
        List<Citation> grounds = sheet.texts().stream()
                .filter(SheetText::isBasis)
                .flatMap(text -> yearly(text).stream())
                .toList();
        boolean held = false;
        for (SheetText text : sheet.texts()) {
            for (Citation citation : text.isBasis() ? List.<Citation>of() : yearly(text)) {
                Optional<Citation> newer = grounds.stream()
                        .filter(ground -> isLike(citation, ground))
                        .findFirst();
                boolean stale = newer.isPresent()
                        && year(citation) < year(newer.get())
                        && grounds.stream().noneMatch(ground -> year(ground) == year(citation));
                if (stale) {
                    return newer.map(ground -> stale(text, citation, ground));
                }
                held |= newer.isPresent();
            }
        }
        return held ? Optional.of(Outcome.HELD) : Optional.empty();
    }

    private static List<Citation> yearly(SheetText text) {
        return text.text().indexOf('》') < 0
                ? List.of()
                : text.passage().citations().stream()
                        .filter(citation -> citation.kind() == Citation.Kind.TITLE
                                && citation.depth() == 1
                                && citation.years().size() == 1)
                        .toList();
    }

    private static int year(Citation citation) {
        return citation.years().get(0);
    }

    /** Whether two titles name the same matter: what follows 关于, without its year, begins alike and ends alike. */
    private static boolean isLike(Citation one, Citation other) {
        String first = matter(one);
        String second = matter(other);
        int shorter = Math.min(first.length(), second.length());
        int front = 0;
        while (front < shorter && first.charAt(front) == second.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && first.charAt(first.length() - 1 - back) == second.charAt(second.length() - 1 - back)) {
            back++;
        }
        return front >= LEAST_SHARED && front + back >= shorter - 1;
    }

    private static String matter(Citation citation) {
        String title = citation.wording().substring(1, citation.wording().length() - 1);
        return YEAR.matcher(title.substring(title.indexOf("关于") + 1)).replaceAll("");
    }

    private static Outcome stale(SheetText text, Citation citation, Citation ground) {
        return Breach.of(About.project(text.project()))
                .found("引用" + citation.wording())
                .expected("与立项依据一致：" + ground.wording())
                .cause("立项依据引用的是 " + year(ground) + " 年的文件，这里仍引用 " + year(citation) + " 年的，可能沿用了以前年度的文字")
                .remedy("请改为引用与立项依据相同年度的文件；确需引用以前年度文件的，请说明理由。")
                .at(List.of(text.place(), new Place(text.project().origin(), SheetText.BASIS)));
    }

    /**
     * 带编号的引用: a title with the code that stands in brackets behind it.
     *
     * @param text the text it stands in
     * @param title the title with its brackets
     * @param code the code
     */
    private record Coded(SheetText text, String title, String code) {
        private static final String DIGITS = "0125158";
        private static final String LETTERS = "OIZSLBB";
        private static final Pattern YEAR_OF_CODE = Pattern.compile("(?:19|20)[0-9]{2}(?=$|[^0-9])");

        /** Whether its code was probably meant to be the other, from which it differs in one character. */
        boolean isSlipOf(Coded other) {
            int at = differing(other);
            if (at < 0 || !year().equals(other.year())) {
                return false;
            }
            return looksLike(code.charAt(at), other.code.charAt(at))
                    || !looksLike(other.code.charAt(at), code.charAt(at));
        }

        /** The one place where the codes differ; -1 where they are equal or differ in more. */
        private int differing(Coded other) {
            if (code.length() != other.code.length()) {
                return -1;
            }
            int[] places = IntStream.range(0, code.length())
                    .filter(i -> code.charAt(i) != other.code.charAt(i))
                    .toArray();
            return places.length == 1 ? places[0] : -1;
        }

        private String year() {
            Matcher year = YEAR_OF_CODE.matcher(code);
            return year.find() ? year.group() : "";
        }

        /** Whether a digit stands where a letter of its shape belongs: 2 for Z. */
        private static boolean looksLike(char digit, char letter) {
            return IntStream.range(0, DIGITS.length())
                    .anyMatch(i -> DIGITS.charAt(i) == digit && LETTERS.charAt(i) == letter);
        }
    }
}
