package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.Equality.Side;
import org.gongkai.model.Amount;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ThreePublicExpense;
import org.gongkai.model.UnitNature;
import org.gongkai.table.Figure;
import org.gongkai.table.Lines;
import org.gongkai.table.Totals;

/** 单位信息的数: what the unit itself states against the other exports. */
final class StatedFigureChecks {
    private static final String AGENCY_OPERATING = PriorYearItem.AGENCY_OPERATING_EXPENSES.term();

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "S07",
                    Level.ACROSS_EXPORTS,
                    Severity.ERROR,
                    "单位信息的政府采购预算（货物、工程、服务）= 政府采购预算明细各类之和",
                    "《政府采购法》第三十三条；预算公开说明“政府采购情况”与批复的政府采购预算一致",
                    "单位信息写服务 327300.00 元，政府采购预算明细服务合计 327200.00 元",
                    StatedFigureChecks::procurement),
            CrossCheck.of(
                    "S08",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "机关运行经费只有行政单位和参照公务员法管理的事业单位才有，情况说明与单位性质、支出预算一致",
                    "《地方预决算公开操作规程》（财预〔2016〕143号）：机关运行经费的口径",
                    "公益一类事业单位的上年预算数写了机关运行经费 758466.00 元",
                    StatedFigureChecks::agencyOperating),
            CrossCheck.of(
                    "S09",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "有公务用车运行维护费的单位，资产卡片中有车辆",
                    "表十“公务用车运行维护费”与国有资产占有使用情况的车辆一致",
                    "预算有公务用车运行维护费 20000.00 元，资产卡片中没有一辆车",
                    StatedFigureChecks::vehicles),
            CrossCheck.of(
                    "S10",
                    Level.WELL_FORMED,
                    Severity.WARNING,
                    "通用设备的原值不在 50 万元、100 万元界限之下 0.01 万元之内",
                    "国有资产占有使用情况按原值 50 万元、100 万元以上统计台（套）数",
                    "一台设备的原值 499900.00 元，差 100.00 元不计入 50 万元以上的设备",
                    StatedFigureChecks::thresholds));

    /** 50 万元 and 100 万元, in fen. */
    private static final List<Long> LIMITS = List.of(50_000_000L, 100_000_000L);

    /** 0.01 万元, in fen. */
    private static final long SMALLEST_PRINTED = 10_000;

    private StatedFigureChecks() {}

    private static List<Outcome> procurement(Dossier dossier) {
        Map<ProcurementCategory, Amount> stated = dossier.unit().procurement();
        if (stated.isEmpty()) {
            return dossier.procurement().isEmpty() ? List.of() : List.of(new Outcome.NotRun("单位信息没有给出政府采购预算，无法核对明细"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (ProcurementCategory category : ProcurementCategory.values()) {
            String name = category.term();
            Figure lines = Totals.of(dossier).procurement(line -> line.category() == category);
            outcomes.add(new Equality(
                            new About("政府采购预算" + name, ""),
                            Side.of("政府采购预算明细的" + name, lines),
                            new Side(
                                    "单位信息的政府采购预算" + name,
                                    stated.getOrDefault(category, Amount.ZERO),
                                    List.of(new Place(dossier.unit().origin(), "政府采购预算/" + name))),
                            "请核对政府采购预算明细的金额与采购类别，或更正单位信息的政府采购预算，重新导出。")
                    .outcome());
        }
        return outcomes;
    }

    private static List<Outcome> agencyOperating(Dossier dossier) {
        UnitNature nature = dossier.unit().nature();
        List<Outcome> outcomes = new ArrayList<>();
        Amount before =
                dossier.unit().lastYear(PriorYearItem.AGENCY_OPERATING_EXPENSES).orElse(Amount.ZERO);
        if (!nature.hasAgencyOperatingExpenses() && !before.isZero()) {
            outcomes.add(agencyOperating(dossier, "上年预算数/" + AGENCY_OPERATING)
                    .found("上年预算数有机关运行经费 " + Words.yuan(before))
                    .expected(nature.term() + "没有机关运行经费"));
        }
        Optional<String> remark = dossier.unit().remark(AGENCY_OPERATING);
        remark.ifPresent(text -> outcomes.add(remark(dossier, text)));
        return outcomes;
    }

    private static Outcome remark(Dossier dossier, String text) {
        UnitNature nature = dossier.unit().nature();
        boolean none = text.contains("无机关运行经费") || text.contains("没有机关运行经费");
        if (nature.hasAgencyOperatingExpenses()
                && none
                && !Totals.of(dossier).agencyOperatingLines().isEmpty()) {
            return agencyOperating(dossier, "情况说明/" + AGENCY_OPERATING)
                    .found("情况说明“" + text + "”")
                    .expected("与表十一一致：机关运行经费 "
                            + Words.yuan(Figure.sum(Totals.of(dossier).agencyOperatingLines())
                                    .amount()));
        }
        Optional<UnitNature> other = Stream.of(UnitNature.PUBLIC_WELFARE_ONE, UnitNature.PUBLIC_WELFARE_TWO)
                .filter(one -> one != nature && text.contains(shortTerm(one)))
                .findFirst();
        if (other.isPresent() && !text.contains(shortTerm(nature))) {
            return agencyOperating(dossier, "情况说明/" + AGENCY_OPERATING)
                    .found("情况说明写本单位是" + shortTerm(other.get()))
                    .expected("单位性质是" + nature.term());
        }
        return Outcome.HELD;
    }

    private static Breach agencyOperating(Dossier dossier, String field) {
        return Breach.of(About.unit(dossier))
                .cause("机关运行经费的说明与单位性质或支出预算矛盾")
                .remedy("请核对单位性质与机关运行经费，更正单位信息后重新导出。")
                .at(dossier.unit().origin(), field);
    }

    /** 公益一类, as prose shortens 公益一类事业单位. */
    private static String shortTerm(UnitNature nature) {
        return nature.term().replace("类事业单位", "类");
    }

    private static List<Outcome> vehicles(Dossier dossier) {
        Figure operation =
                Totals.of(dossier).expenditure(Lines.current(), ThreePublicExpense.VEHICLE_OPERATION::covers);
        if (operation.amount().isZero() || dossier.assets().isEmpty()) {
            return List.of();
        }
        boolean owns = dossier.assets().stream().anyMatch(card -> card.category() == AssetCategory.VEHICLE);
        return List.of(
                owns
                        ? Outcome.HELD
                        : Breach.of(About.unit(dossier))
                                .found("公务用车运行维护费 " + Words.yuan(operation.amount()) + "，资产卡片中没有车辆")
                                .expected("资产卡片中有用这笔钱运行维护的车辆")
                                .cause("没有车却有车辆运行维护费，或资产卡片漏了车辆")
                                .remedy("请补上车辆的资产卡片；租用、借用车辆的，请说明。")
                                .at(Side.of("", operation).places()));
    }

    private static List<Outcome> thresholds(Dossier dossier) {
        return dossier.assets().stream()
                .filter(card -> card.category() == AssetCategory.GENERAL_EQUIPMENT && card.quantity() > 0)
                .map(StatedFigureChecks::threshold)
                .toList();
    }

    private static Outcome threshold(Asset card) {
        long each = card.originalValue().fen() / card.quantity();
        for (long limit : LIMITS) {
            if (each < limit && each >= limit - SMALLEST_PRINTED) {
                return Breach.of(new About(card.number(), card.name()))
                        .found("单台原值 " + Words.yuan(Amount.ofFen(each)))
                        .expected("不贴近界限 " + Words.yuan(Amount.ofFen(limit)))
                        .difference(Amount.ofFen(each - limit))
                        .cause("只差 0.01 万元以内就计入 " + limit / 1_000_000 + " 万元以上的设备，可能是原值录错")
                        .remedy("请按入账凭证核对该资产的原值；原值无误的，请说明。")
                        .at(card.origin(), "原值");
            }
        }
        return Outcome.HELD;
    }
}
