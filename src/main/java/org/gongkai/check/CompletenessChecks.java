package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.Money;
import org.gongkai.model.ThreePublicExpense;

/** 细化程度: how far down the budget is broken. */
final class CompletenessChecks {
    private static final String RULES = "《地方预决算公开操作规程》（财预〔2016〕143号）";
    private static final String VEHICLE = "公务用车";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "K01",
                    Level.WELL_FORMED,
                    Severity.ERROR,
                    "收入、支出的功能科目细化到项级（7 位）",
                    RULES + "：支出功能分类公开到项级",
                    "一行的功能科目只写到款级 20138",
                    CompletenessChecks::functions),
            CrossCheck.of(
                    "K02",
                    Level.WELL_FORMED,
                    Severity.ERROR,
                    "支出的经济科目（部门、政府两套）细化到款级（5 位）",
                    RULES + "：基本支出公开到经济分类款级",
                    "一行的部门经济科目只写到类级 302",
                    CompletenessChecks::economies),
            CrossCheck.of(
                    "K03",
                    Level.WITHIN_EXPORT,
                    Severity.WARNING,
                    "公务用车经费细化为购置费与运行维护费，列入相应的经济科目",
                    RULES + "：公务用车购置及运行费应细化到购置费、运行费",
                    "项目“公务用车运行维护费”列 30299 其他商品和服务支出，没有计入“三公”经费",
                    CompletenessChecks::vehicles));

    private CompletenessChecks() {}

    private static List<Outcome> functions(Dossier dossier) {
        List<Money> lines = new ArrayList<>(dossier.revenue());
        lines.addAll(dossier.expenditure());
        return lines.stream()
                .<Outcome>map(line -> line.function().code().isItem()
                        ? Outcome.HELD
                        : coarse(
                                        line.function().code().digits(),
                                        line.function().name(),
                                        "功能科目",
                                        "7 位的项级科目")
                                .at(line.origin(), "支出功能分类科目编码"))
                .toList();
    }

    private static List<Outcome> economies(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        for (BudgetLine line : dossier.expenditure()) {
            outcomes.add(economy(line, line.departmental().code(), "部门预算支出经济分类科目"));
            outcomes.add(economy(line, line.government().code(), "政府预算支出经济分类科目"));
        }
        return outcomes;
    }

    private static Outcome economy(BudgetLine line, EconomicCode code, String name) {
        return code.isSection()
                ? Outcome.HELD
                : coarse(code.digits(), line.projectName(), name, "5 位的款级科目").at(line.origin(), name + "编码");
    }

    private static Breach coarse(String code, String name, String subject, String expected) {
        return Breach.of(new About(code, name))
                .found(subject + " " + code)
                .expected(expected)
                .cause(subject + "没有细化到公开要求的级次")
                .remedy("请在预算系统中把该行细化后重新导出。");
    }

    private static List<Outcome> vehicles(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        for (BudgetLine line : dossier.expenditure()) {
            boolean counted = ThreePublicExpense.VEHICLE_PURCHASE.covers(line)
                    || ThreePublicExpense.VEHICLE_OPERATION.covers(line);
            if (counted) {
                outcomes.add(Outcome.HELD);
            } else if (isNamedAfterVehicles(line.projectName())) {
                outcomes.add(uncounted(line));
            }
        }
        return outcomes;
    }

    private static boolean isNamedAfterVehicles(String project) {
        return project.matches(".*" + VEHICLE + "(?:购置|更新|运行|维护|购买).*");
    }

    private static Outcome uncounted(BudgetLine line) {
        return Breach.of(About.project(line))
                .found("项目“" + line.projectName() + "”列 " + line.departmental().code() + " "
                        + line.departmental().name())
                .expected("购置费列 30913、31013，运行维护费列 30231")
                .cause("公务用车经费列在别的经济科目，表十“三公”经费没有计入")
                .remedy("请把该行改列公务用车购置或运行维护的经济科目；不属于公务用车经费的，请说明。")
                .at(line.origin(), "部门预算支出经济分类科目编码");
    }
}
