package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Asset;
import org.gongkai.model.Dossier;
import org.gongkai.model.Entry;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.SecretProjects;
import org.gongkai.privacy.SecretWords;
import org.gongkai.privacy.SecretWords.SecretWord;

/** 涉密: words that may say that something is secret, and records that are withheld because they are marked. */
final class SecretChecks {
    static final String BASIS = "《保守国家秘密法》；《预算法》第十四条（涉及国家秘密的除外）";
    private static final String KEPT = "不公开其名称和内容，金额仍计入各项合计";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.on(
                    "M01",
                    Level.WELL_FORMED,
                    Severity.WARNING,
                    "公开的文字里没有涉密、秘密、机密、绝密等密级字样",
                    BASIS,
                    "没有标注涉密的项目，项目概况里写着“机密”",
                    evidence -> PublishedTexts.look(evidence, SecretChecks::words)),
            CrossCheck.of(
                    "M02",
                    Level.WITHIN_EXPORT,
                    Severity.INFO,
                    "记录都可以公开；标注涉密的" + KEPT,
                    BASIS,
                    "项目库中一个项目标注为涉密：表十二和绩效目标表不列它，合计不变",
                    SecretChecks::open),
            CrossCheck.on(
                    "M04",
                    Level.ACROSS_EXPORTS,
                    Severity.INFO,
                    "公开的文字不提涉密项目的名称和编码",
                    BASIS,
                    "变动原因里写着一个涉密项目的名称",
                    SecretChecks::unnamed));

    private SecretChecks() {}

    private static Outcome words(PublishedText text) {
        List<SecretWord> words = SecretWords.in(text.text());
        if (words.isEmpty()) {
            return Outcome.HELD;
        }
        return text.breach()
                .found(words.stream()
                        .map(word -> "“" + word.word() + "”")
                        .distinct()
                        .collect(Collectors.joining("、")))
                .expected("没有密级字样，或经确认可以公开")
                .cause("“" + text.place().field() + "”里有密级字样，内容可能不宜公开")
                .remedy("请与保密部门确认：可以公开的，请说明理由；不可以公开的，请把该记录标注为涉密后重新导出。");
    }

    private static List<Outcome> open(Dossier dossier) {
        SecretProjects secret = dossier.secretProjects();
        List<Outcome> outcomes = new ArrayList<>();
        secret.codes().forEach(code -> outcomes.add(withheld(code, "项目", SecretMarkChecks.records(dossier, code))));
        dossier.projects().stream()
                .filter(project -> !secret.contains(project.code()))
                .forEach(project -> outcomes.add(Outcome.HELD));
        for (Asset asset : dossier.assets()) {
            outcomes.add(asset.secret() ? withheld(asset.number(), "资产卡片", List.of(asset)) : Outcome.HELD);
        }
        for (ProcurementLine line : dossier.procurement()) {
            boolean alone = line.secret() && !secret.contains(line.projectCode());
            outcomes.add(alone ? withheld(line.projectCode(), "采购明细", List.of(line)) : Outcome.HELD);
        }
        return outcomes;
    }

    private static Outcome withheld(String code, String kind, List<? extends Entry> records) {
        return Breach.of(new About(code, ""))
                .found("该" + kind + "标注为涉密")
                .expected(KEPT)
                .cause("标注为涉密的" + kind + KEPT)
                .remedy("标注无误的，不须改动；标错的，请更正涉密标注后重新导出。")
                .at(records, "");
    }

    private static List<Outcome> unnamed(Evidence evidence) {
        SecretProjects secret = evidence.dossier().secretProjects();
        return secret.codes().isEmpty() ? List.of() : PublishedTexts.look(evidence, text -> unnamed(text, secret));
    }

    private static Outcome unnamed(PublishedText text, SecretProjects secret) {
        if (!secret.isNamedIn(text.text())) {
            return Outcome.HELD;
        }
        return text.breach()
                .found("“" + text.place().field() + "”提到了涉密项目")
                .expected("不提涉密项目")
                .cause("公开时其名称和编码换成“涉密项目”字样，但前后文仍可能透露内容")
                .remedy("请看一遍换字后的这段文字；仍会透露内容的，请改写后重新导出。");
    }
}
