package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.prose.Enumeration;
import org.gongkai.prose.Enumeration.Part;

/** 文字中的开支内容: what a sheet says its funds are made of, against the economic subjects of the budget lines. */
final class ListedItemChecks {
    private static final int SHORTEST = 2;

    static final List<CrossCheck> ALL = List.of(CrossCheck.on(
            "G11",
            Level.ACROSS_EXPORTS,
            Severity.WARNING,
            "文字按经济科目列明全部资金用途的，项目预算用到的科目都在其中",
            "《政府收支分类科目》；" + ProjectChecks.FORM,
            "文字列办公费、邮电费等五项共计 7.00 万元，其中没有租赁费，预算却有租赁费 20000.00 元",
            ListedItemChecks::items));

    private ListedItemChecks() {}

    private static List<Outcome> items(Evidence evidence) {
        return ProjectPair.of(evidence.dossier()).stream()
                .flatMap(pair -> items(pair, evidence.sheet(pair.project())).stream())
                .toList();
    }

    private static Optional<Outcome> items(ProjectPair pair, Sheet sheet) {
        for (SheetText text : sheet.texts()) {
            for (Enumeration list : text.passage().enumerations()) {
                if (isWhole(pair, list) && bySubject(pair, list)) {
                    return Optional.of(items(pair, text, list));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a list says what all the funds of a scope are made of. */
    private static boolean isWhole(ProjectPair pair, Enumeration list) {
        Amount total = list.total().amount();
        return list.complete()
                && (total.equals(pair.project().wholeTermFunds().total())
                        || total.equals(pair.project().annualFunds().total()));
    }

    /** Whether at least two of the lines' subjects are listed, so that the list goes by subjects. */
    private static boolean bySubject(ProjectPair pair, Enumeration list) {
        long listed = subjects(pair.lines()).stream()
                .filter(subject -> isListed(subject, list))
                .count();
        return listed >= SHORTEST;
    }

    private static Set<String> subjects(List<BudgetLine> lines) {
        Set<String> subjects = new TreeSet<>();
        lines.forEach(line -> subjects.add(line.departmental().name()));
        return subjects;
    }

    private static boolean isListed(String subject, Enumeration list) {
        String stem = plain(subject);
        return list.parts().stream().map(Part::label).anyMatch(label -> plain(label)
                .contains(stem));
    }

    /** A name without brackets, 和 and its last 费 or 支出: 维修（护）费 as 维修, 其他商品和服务支出 as 其他商品服务. */
    private static String plain(String name) {
        String bare = name.replaceAll("[（(][^（）()]*[）)]", "").replaceAll("[和与及的、]", "");
        String stem = bare.replaceFirst("(?:费用|费|支出)$", "");
        return stem.length() < SHORTEST ? bare : stem;
    }

    private static Outcome items(ProjectPair pair, SheetText text, Enumeration list) {
        List<BudgetLine> missing = pair.lines().stream()
                .filter(line -> !isListed(line.departmental().name(), list))
                .toList();
        if (missing.isEmpty()) {
            return Outcome.HELD;
        }
        List<String> words = new ArrayList<>();
        missing.forEach(line -> words.add(line.departmental().name() + " " + Words.yuan(line.amount())));
        List<String> labels = list.parts().stream().map(Part::label).toList();
        return Breach.of(About.project(pair.project()))
                .found("预算有" + String.join("、", words))
                .expected("在文字所列 " + list.total().wording() + "之内：" + String.join("、", labels))
                .cause("文字列明了全部资金的用途，其中没有预算用到的这些科目")
                .remedy("请按预算更正文字中的开支内容，或调整预算的经济科目。")
                .at(List.of(text.place()))
                .at(missing, "部门预算支出经济分类科目名称");
    }
}
