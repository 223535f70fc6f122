package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.model.Agreement;
import org.gongkai.model.Amount;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.prose.Enumeration;
import org.gongkai.prose.Passage;

/** 文字中的合计: the sums that the texts of a performance sheet do inside themselves. */
final class ProseSumChecks {
    private static final Pattern MONEY = Pattern.compile("元[^元]*元");

    static final List<CrossCheck> ALL = List.of(
            check("G05", "文字中列出的各分项之和 = 所说的合计", "共计 7.00 万元，所列办公费等五项合计 6.90 万元", ProseSumChecks::listed),
            check(
                    "G06",
                    "文字中的应付款减去已付款 = 所说的欠款",
                    "合同款 31.7650 万元，已付 3.03794 万元，欠款写成 27.72706 万元",
                    ProseSumChecks::owed));

    private ProseSumChecks() {}

    private static CrossCheck check(
            String code, String statement, String example, Function<Passage, List<Sum>> sumsIn) {
        return CrossCheck.on(
                code,
                Level.WITHIN_EXPORT,
                Severity.WARNING,
                statement,
                ProjectChecks.FORM,
                example,
                evidence -> sums(evidence, sumsIn));
    }

    /** What a text in several members gets wrong is said once. */
    private static List<Outcome> sums(Evidence evidence, Function<Passage, List<Sum>> sumsIn) {
        return evidence.sheets().stream()
                .flatMap(sheet -> sheet.wordings().stream())
                .filter(texts -> MONEY.matcher(texts.get(0).text()).find())
                .flatMap(texts -> sumsIn.apply(texts.get(0).passage()).stream()
                        .map(sum -> sum.outcome(texts.get(0).project(), SheetText.places(texts))))
                .distinct()
                .toList();
    }

    private static List<Sum> listed(Passage text) {
        return text.enumerations().stream()
                .flatMap(list -> listed(list).stream())
                .toList();
    }

    /** Parts of which more may belong to the total are at most the total. */
    private static Optional<Sum> listed(Enumeration list) {
        Amount total = list.total().printed();
        Amount sum = Amount.sum(
                list.parts().stream().map(part -> part.amount().printed()).toList());
        boolean holds = sum.against(total) != Agreement.BROKEN || (!list.complete() && sum.fen() < total.fen());
        return Optional.of(new Sum(
                holds,
                "分项之和 " + Words.yuan(list.sum()),
                "合计 " + Words.yuan(list.total().amount()),
                sum.minus(total)));
    }

    private static List<Sum> owed(Passage text) {
        return text.settlements().stream()
                .map(debt -> new Sum(
                        debt.owed().printed().against(debt.left()) != Agreement.BROKEN,
                        "欠款 " + Words.yuan(debt.owed().amount()),
                        "应付款减已付款 " + Words.yuan(debt.left()),
                        debt.owed().amount().minus(debt.left())))
                .toList();
    }

    /**
     * 文中等式: a sum that a text does.
     *
     * @param holds whether it holds as far as the figures are written
     * @param found what it comes to
     * @param expected what it ought to come to
     * @param difference by how much it fails
     */
    private record Sum(boolean holds, String found, String expected, Amount difference) {
        Outcome outcome(Project project, List<Place> places) {
            if (holds) {
                return Outcome.HELD;
            }
            return Breach.of(About.project(project))
                    .found("文字中的" + found)
                    .expected("文字中的" + expected)
                    .difference(difference)
                    .cause("文字中的数合不起来，可能漏写一项或写错一个数")
                    .remedy("请核对文字中的各个金额，更正写错的一个。")
                    .at(places);
        }
    }
}
