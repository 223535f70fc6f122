package org.gongkai.narrative;

import static org.gongkai.narrative.Wording.withShare;
import static org.gongkai.table.Lines.basic;
import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
import static org.gongkai.table.Lines.ofFund;
import static org.gongkai.table.Lines.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.Classification;
import org.gongkai.model.Dossier;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.table.Figure;
import org.gongkai.table.Totals;

/** 收支说明: the statements about the budget as a whole, one to five. */
final class BudgetStatements {
    private final Dossier dossier;
    private final Totals totals;
    private final Prose opening;

    BudgetStatements(Dossier dossier) {
        this.dossier = dossier;
        this.totals = Totals.of(dossier);
        this.opening = Prose.of(dossier.year() + "年度" + dossier.unit().name());
    }

    /** 单位预算收支数据变动情况及原因. */
    Statement changes() {
        Prose revenue = opening.then("预算收入总计", totals.revenue())
                .then("，其中：本年收入", totals.revenue(current()))
                .then("，上年结转", totals.revenue(carriedOver()))
                .then(changed(PriorYearItem.REVENUE, totals.revenue()));
        Figure expenditure = totals.expenditure().plus(totals.carriedForward());
        Prose spending = Prose.of("本年单位预算支出总计", expenditure)
                .then("，其中：本年预算安排", totals.expenditure(current()))
                .then("，上年结转", totals.expenditure(carriedOver()))
                .then(carriedForward())
                .then(changed(PriorYearItem.EXPENDITURE, expenditure));
        return Statement.of("单位预算收支数据变动情况及原因", revenue.then("；").then(spending).then("。"));
    }

    /** 收入预算情况说明. */
    Statement revenue() {
        Figure all = totals.revenue();
        Prose sources = Stream.of(
                        withShare("一般公共预算拨款收入", revenueOf(FundSource.GENERAL_PUBLIC_BUDGET), all),
                        withShare("政府性基金预算拨款收入", revenueOf(FundSource.GOVERNMENT_FUND_BUDGET), all),
                        withShare("国有资本经营预算拨款收入", revenueOf(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET), all),
                        withShare("财政专户管理资金收入", revenueOf(FundSource.FISCAL_SPECIAL_ACCOUNT_FUNDS), all),
                        withShare("单位资金", revenueOf(FundSource.UNIT_OWN_FUNDS), all),
                        withShare("上年结转", totals.revenue(carriedOver()), all))
                .collect(Prose.joining("；"));
        return Statement.of(
                "收入预算情况说明",
                opening.then("预算收入", all).then("，主要包括").then(sources).then("。"));
    }

    /** 支出预算情况说明. */
    Statement expenditure() {
        Figure all = totals.expenditure();
        return Statement.of(
                "支出预算情况说明",
                opening.then("支出预算", all)
                        .then("，其中：")
                        .then(withShare("基本支出", totals.expenditure(basic()), all))
                        .then("；")
                        .then(withShare("项目支出", totals.expenditure(project()), all))
                        .then("。"));
    }

    /** 财政拨款收支预算总体情况说明. */
    Statement fiscalAppropriation() {
        Prose text = opening.then("财政拨款收支总预算", totals.revenue(fiscal()))
                .then("。其中：一般公共预算拨款", totals.revenue(ofFund(FundSource.GENERAL_PUBLIC_BUDGET)))
                .then("，政府性基金预算拨款", totals.revenue(ofFund(FundSource.GOVERNMENT_FUND_BUDGET)))
                .then("，国有资本经营预算拨款", totals.revenue(ofFund(FundSource.STATE_CAPITAL_OPERATIONS_BUDGET)))
                .then("。其中：当年拨款收入", totals.revenue(fiscal(), current()))
                .then("，上年结转收入", totals.revenue(fiscal(), carriedOver()))
                .then("。");
        Prose classes = totals.byClass(fiscal()).entrySet().stream()
                .map(entry -> Prose.of(nameOf(entry.getKey()), entry.getValue()))
                .collect(Prose.joining("、"));
        return Statement.of(
                "财政拨款收支预算总体情况说明",
                classes.isEmpty() ? text : text.then("支出包括：").then(classes).then("等。"));
    }

    /** 一般公共预算支出情况说明. */
    Statement generalPublicBudget() {
        Figure all = totals.expenditure(ofFund(FundSource.GENERAL_PUBLIC_BUDGET), current());
        Prose spent = opening.then("一般公共预算当年支出", all);
        Prose change = Wording.change("增加", all, totals.lastYear(PriorYearItem.GENERAL_PUBLIC_BUDGET));
        Map<FunctionalCode, Figure> classes = totals.byClass(ofFund(FundSource.GENERAL_PUBLIC_BUDGET), current());
        Prose shares = classes.entrySet().stream()
                .map(entry -> withShare(nameOf(entry.getKey()), entry.getValue(), all))
                .collect(Prose.joining("；"));
        Prose structure = classes.isEmpty()
                ? spent
                : spent.then("，主要用于以下方面：").then(shares).then("等");
        return Statement.of(
                "一般公共预算支出情况说明",
                Composition.shown(
                        "一般公共预算当年拨款结构图",
                        named(classes),
                        Passage.heading("（一）一般公共预算当年支出规模变化情况"),
                        Passage.prose(spent.then(change).then("。")),
                        Passage.heading("（二）一般公共预算当年支出结构情况"),
                        Passage.prose(structure.then("。"))));
    }

    private Figure revenueOf(FundSource fund) {
        return totals.revenue(ofFund(fund), current());
    }

    private Prose carriedForward() {
        Figure forward = totals.carriedForward();
        return forward.amount().isZero() ? Prose.NOTHING : Prose.of("，年终结转", forward);
    }

    private Prose changed(PriorYearItem item, Figure now) {
        return Wording.change("增长", now, totals.lastYear(item))
                .then(Wording.because(dossier.unit().reasonsFor(item.term())));
    }

    private static Map<String, Figure> named(Map<FunctionalCode, Figure> classes) {
        Map<String, Figure> named = new LinkedHashMap<>();
        classes.forEach((code, figure) -> named.put(nameOf(code), figure));
        return named;
    }

    private static String nameOf(FunctionalCode code) {
        return Classification.FUNCTIONAL.name(code.digits()).orElse(code.digits());
    }
}
