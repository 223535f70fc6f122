package org.gongkai.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.model.Dossier;
import org.gongkai.model.Entry;
import org.gongkai.model.ExportKind;
import org.gongkai.prose.NameDifference;
import org.gongkai.prose.NearNames;

/** 无数据和单位名称: what a unit declares against what it has exported, and its name where it writes about itself. */
final class DeclarationChecks {
    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "U07",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "单位信息声明“无数据”的导出确实没有数据",
                    EstablishmentChecks.BASIS,
                    "单位信息的“无数据”写了政府采购预算，却有 3 条采购明细",
                    DeclarationChecks::nothing),
            CrossCheck.of(
                    "U08",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "机构设置开头的单位名称与单位信息的名称写法一致",
                    EstablishmentChecks.BASIS,
                    "单位信息的名称是综合检验检测中心，机构设置写综合检验检验中心",
                    DeclarationChecks::name));

    /** What ends the name with which a text about a unit begins. */
    private static final Pattern NAME_END = Pattern.compile("[（(，,。；;：:、是为\\s]");

    private DeclarationChecks() {}

    /** A text may begin with another word; one that is nearly the unit's name is a slip of the pen. */
    private static List<Outcome> name(Dossier dossier) {
        String name = dossier.unit().name();
        String written = NAME_END.split(dossier.unit().organisation(), 2)[0];
        if (written.equals(name)) {
            return List.of(Outcome.HELD);
        }
        return NearNames.between(written, name)
                .filter(difference -> difference.kind() != NameDifference.Kind.TRUNCATED)
                .<Outcome>map(difference -> Breach.of(About.unit(dossier))
                        .found("机构设置写“" + written + "”")
                        .expected("单位信息的名称“" + name + "”")
                        .cause("名称相近而不同：" + difference.chinese())
                        .remedy("请按机构编制批复核对单位名称，更正后重新导出。")
                        .at(dossier.unit().origin(), "机构设置"))
                .stream()
                .toList();
    }

    private static List<Outcome> nothing(Dossier dossier) {
        Map<ExportKind, List<? extends Entry>> records = records(dossier);
        return dossier.unit().nothingToReport().stream()
                .map(kind -> nothing(dossier, kind, records.getOrDefault(kind, List.of())))
                .toList();
    }

    private static Outcome nothing(Dossier dossier, ExportKind kind, List<? extends Entry> records) {
        if (records.isEmpty()) {
            return Outcome.HELD;
        }
        return Breach.of(About.unit(dossier))
                .found("“无数据”写了" + kind.term() + "，却有 " + records.size() + " 条记录")
                .expected(kind.term() + "没有记录")
                .cause("单位信息声明没有" + kind.term() + "，导出文件里却有，公开时按有数据处理")
                .remedy("请从单位信息的“无数据”中删去" + kind.term() + "；确实没有的，请撤回该导出文件。")
                .at(dossier.unit().origin(), "无数据")
                .at(records, "");
    }

    private static Map<ExportKind, List<? extends Entry>> records(Dossier dossier) {
        Map<ExportKind, List<? extends Entry>> records = new EnumMap<>(ExportKind.class);
        records.put(ExportKind.EXPENDITURE, dossier.expenditure());
        records.put(ExportKind.REVENUE, dossier.revenue());
        records.put(ExportKind.PROJECTS, dossier.projects());
        records.put(ExportKind.ASSETS, dossier.assets());
        records.put(ExportKind.PROCUREMENT, dossier.procurement());
        return records;
    }
}
