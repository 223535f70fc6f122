package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.Remark;

/** 序号: what the unit numbers in its own texts is numbered from one, without a gap. */
final class NumberingChecks {
    private static final String FRONT = "(?<=^|[。；;：:\\n])[\\s\\u3000]*";
    private static final int MOST = 99;

    /** The ways of numbering, each with its number as the first group. */
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile(FRONT + "([一二三四五六七八九十]{1,3})、"),
            Pattern.compile(FRONT + "[（(]([一二三四五六七八九十]{1,3})[）)]"),
            Pattern.compile(FRONT + "[（(]([0-9]{1,2})[）)]"),
            Pattern.compile(FRONT + "([0-9]{1,2})(?:、|[.．](?![0-9]{1,3}(?![0-9])))"));

    static final List<CrossCheck> ALL = List.of(CrossCheck.of(
            "N01",
            Level.WELL_FORMED,
            Severity.WARNING,
            "职责、变动原因、情况说明中的序号从一起连续，没有缺号、重号",
            UnitProseChecks.BASIS,
            "职责写了一、三、四、，没有二、，可能漏了一条",
            NumberingChecks::numbered));

    private NumberingChecks() {}

    private static List<Outcome> numbered(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        texts(dossier).forEach((field, text) -> {
            for (Pattern way : WAYS) {
                List<MatchResult> marks = way.matcher(text).results().toList();
                if (marks.size() > 1) {
                    outcomes.add(numbered(dossier, field, marks));
                }
            }
        });
        return outcomes;
    }

    private static Outcome numbered(Dossier dossier, String field, List<MatchResult> marks) {
        int last = 0;
        for (MatchResult mark : marks) {
            int number = number(mark.group(1));
            if (number != last + 1 && number != 1) {
                return gap(dossier, field, marks, mark, last);
            }
            last = number;
        }
        return Outcome.HELD;
    }

    private static Outcome gap(Dossier dossier, String field, List<MatchResult> marks, MatchResult mark, int last) {
        List<String> written = marks.stream().map(each -> each.group().strip()).toList();
        return Breach.of(About.unit(dossier))
                .found("序号 " + String.join(" ", written))
                .expected("从一起连续的序号")
                .cause((last == 0 ? "第一个序号是“" : "上一个序号之后是“") + mark.group().strip() + "”，有缺号或重号，可能漏了一条")
                .remedy("请核对“" + field + "”的序号，补上漏的内容或更正序号后重新导出。")
                .at(List.of(new Place(dossier.unit().origin(), field)));
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int number = 1;
        while (number < MOST && !ChineseNumeral.of(number).equals(written)) {
            number++;
        }
        return number;
    }

    /** The texts in which numbers run on, by where they begin. */
    private static Map<String, String> texts(Dossier dossier) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("职责", String.join("\n", dossier.unit().duties()));
        texts.put("机构设置", dossier.unit().organisation());
        List<Remark> reasons = dossier.unit().reasons();
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < reasons.size(); i++) {
            String field = "变动原因[" + (i + 1) + "]/原因";
            texts.merge(
                    fields.computeIfAbsent(reasons.get(i).subject(), subject -> field),
                    reasons.get(i).text(),
                    (one, other) -> one + "\n" + other);
        }
        dossier.unit().remarks().forEach(remark -> texts.put("情况说明/" + remark.subject(), remark.text()));
        return texts;
    }
}
