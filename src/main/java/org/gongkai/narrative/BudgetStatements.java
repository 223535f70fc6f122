package org.gongkai.narrative;

import static org.gongkai.narrative.Wording.wan;
import static org.gongkai.narrative.Wording.withShare;
import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
import static org.gongkai.table.Lines.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.model.Amount;
import org.gongkai.model.Classification;
import org.gongkai.model.Dossier;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.table.Lines;
import org.gongkai.table.Totals;

/** 收支说明: the statements about the budget as a whole, one to five. */
final class BudgetStatements {
    private final Dossier dossier;
    private final Totals totals;
    private final String opening;

    BudgetStatements(Dossier dossier) {
        this.dossier = dossier;
        this.totals = Totals.of(dossier);
        this.opening = dossier.year() + "年度" + dossier.unit().name();
    }

    /** 单位预算收支数据变动情况及原因. */
    Statement changes() {
        String revenue = opening + "预算收入总计" + wan(totals.revenue()) + "，其中：本年收入" + wan(totals.revenue(current()))
                + "，上年结转" + wan(totals.revenue(carriedOver()))
                + changed(PriorYearItem.REVENUE, totals.revenue());
        Amount expenditure = totals.expenditure().plus(totals.carriedForward());
        String spending = "本年单位预算支出总计" + wan(expenditure) + "，其中：本年预算安排" + wan(totals.expenditure(current()))
                + "，上年结转" + wan(totals.expenditure(carriedOver()))
                + carriedForward()
                + changed(PriorYearItem.EXPENDITURE, expenditure);
        return Statement.of("单位预算收支数据变动情况及原因", revenue + "；" + spending + "。");
    }

    /** 收入预算情况说明. */
    Statement revenue() {
        Amount all = totals.revenue();
        String text = opening + "预算收入" + wan(all) + "，主要包括"
                + withShare("一般公共预算拨款收入", revenueOf(FundSource.GENERAL_PUBLIC_BUDGET), all) + "；"
                + withShare("政府性基金预算拨款收入", revenueOf(FundSource.GOVERNMENT_FUND_BUDGET), all) + "；"
                + withShare("国有资本经营预算拨款收入", revenueOf(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET), all) + "；"
                + withShare("财政专户管理资金收入", revenueOf(FundSource.FISCAL_SPECIAL_ACCOUNT_FUNDS), all) + "；"
                + withShare("单位资金", revenueOf(FundSource.UNIT_OWN_FUNDS), all) + "；"
                + withShare("上年结转", totals.revenue(carriedOver()), all) + "。";
        return Statement.of("收入预算情况说明", text);
    }

    /** 支出预算情况说明. */
    Statement expenditure() {
        Amount all = totals.expenditure();
        return Statement.of(
                "支出预算情况说明",
                opening + "支出预算" + wan(all) + "，其中："
                        + withShare("基本支出", totals.expenditure(basic()), all) + "；"
                        + withShare("项目支出", totals.expenditure(project()), all) + "。");
    }

    /** 财政拨款收支预算总体情况说明. */
    Statement fiscalAppropriation() {
        String text = opening + "财政拨款收支总预算" + wan(totals.revenue(fiscal())) + "。其中：一般公共预算拨款"
                + wan(totals.revenue(Lines.ofFund(FundSource.GENERAL_PUBLIC_BUDGET))) + "，政府性基金预算拨款"
                + wan(totals.revenue(Lines.ofFund(FundSource.GOVERNMENT_FUND_BUDGET))) + "，国有资本经营预算拨款"
                + wan(totals.revenue(Lines.ofFund(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET))) + "。其中：当年拨款收入"
                + wan(totals.revenue(fiscal(), current())) + "，上年结转收入"
                + wan(totals.revenue(fiscal(), carriedOver())) + "。";
        String classes = totals.byClass(fiscal()).entrySet().stream()
                .map(entry -> nameOf(entry.getKey()) + wan(entry.getValue()))
                .collect(Collectors.joining("、"));
        return Statement.of("财政拨款收支预算总体情况说明", classes.isEmpty() ? text : text + "支出包括：" + classes + "等。");
    }

    /** 一般公共预算支出情况说明. */
    Statement generalPublicBudget() {
        Amount all = totals.expenditure(Lines.ofFund(FundSource.GENERAL_PUBLIC_BUDGET), current());
        String spent = opening + "一般公共预算当年支出" + wan(all);
        String scale =
                spent + Wording.change("增加", all, dossier.unit().lastYear(PriorYearItem.GENERAL_PUBLIC_BUDGET)) + "。";
        Map<FunctionalCode, Amount> classes = totals.byClass(Lines.ofFund(FundSource.GENERAL_PUBLIC_BUDGET), current());
        String shares = classes.entrySet().stream()
                .map(entry -> withShare(nameOf(entry.getKey()), entry.getValue(), all))
                .collect(Collectors.joining("；"));
        String structure = classes.isEmpty() ? spent + "。" : spent + "，主要用于以下方面：" + shares + "等。";
        return Statement.of(
                "一般公共预算支出情况说明",
                List.of(
                        Passage.heading("（一）一般公共预算当年支出规模变化情况"),
                        Passage.prose(scale),
                        Passage.heading("（二）一般公共预算当年支出结构情况"),
                        Passage.prose(structure)));
    }

    private Amount revenueOf(FundSource fund) {
        return totals.revenue(Lines.ofFund(fund), current());
    }

    private String carriedForward() {
        return totals.carriedForward().isZero() ? "" : "，年终结转" + wan(totals.carriedForward());
    }

    private String changed(PriorYearItem item, Amount now) {
        String change = Wording.change("增长", now, dossier.unit().lastYear(item));
        return change + Wording.because(dossier.unit().reasonsFor(item.term()));
    }

    private static String nameOf(FunctionalCode code) {
        return Classification.FUNCTIONAL.name(code.digits()).orElse(code.digits());
    }
}
