package org.gongkai.check;

import static org.gongkai.table.Lines.carriedOver;
import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.ofFund;
import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.check.Equality.Side;
import org.gongkai.model.Amount;
import org.gongkai.model.Dossier;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundSource;
import org.gongkai.model.Money;

/** 收支平衡: revenue against expenditure, in all, by fund and by function. */
final class BalanceChecks {
    private static final String BUDGET_LAW = "《预算法》第十二条、第三十五条（收支平衡）";
    private static final String REMEDY = "请核对收入、支出两份明细是否为同一次导出，补齐或更正后重新导出。";

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.equal("S01", "收入总计 = 本年支出合计 + 年终结转", BUDGET_LAW, Level.ACROSS_EXPORTS, BalanceChecks::whole),
            CrossCheck.equal(
                    "S02", "各项资金：收入（含上年结转）= 支出 + 年终结转", BUDGET_LAW, Level.ACROSS_EXPORTS, BalanceChecks::byFund),
            CrossCheck.equal(
                    "S03",
                    "各功能科目、各项资金：当年预算收入 = 当年预算支出；有年终结转的资金，收入不少于支出",
                    "预算公开表二与表三、表五同一科目口径一致",
                    Level.ACROSS_EXPORTS,
                    dossier -> byFunction(dossier, true)),
            CrossCheck.equal(
                    "S04",
                    "各功能科目、各项资金：上年结转收入 = 上年结转安排的支出；有年终结转的资金，收入不少于支出",
                    "预算公开表一“上年结转”与“上年结转安排”口径一致",
                    Level.ACROSS_EXPORTS,
                    dossier -> byFunction(dossier, false)));

    private BalanceChecks() {}

    private static List<Equality> whole(Dossier dossier) {
        Amount forward = Amount.sum(dossier.unit().carriedForward().values());
        return List.of(new Equality(
                dossier.unit().name(),
                side("收入总计", dossier.revenue(), Amount.ZERO),
                side("支出总计", dossier.expenditure(), forward),
                REMEDY));
    }

    private static List<Equality> byFund(Dossier dossier) {
        List<Equality> equalities = new ArrayList<>();
        for (FundSource fund : FundSource.values()) {
            Amount forward = dossier.unit().carriedForward().getOrDefault(fund, Amount.ZERO);
            equalities.add(new Equality(
                    fund.term(),
                    side(fund.term() + "收入", where(dossier.revenue(), ofFund(fund)), Amount.ZERO),
                    side(fund.term() + "支出", where(dossier.expenditure(), ofFund(fund)), forward),
                    REMEDY));
        }
        return equalities;
    }

    private static List<Equality> byFunction(Dossier dossier, boolean currentYear) {
        var from = currentYear ? current() : carriedOver();
        String name = currentYear ? "当年预算" : "上年结转";
        List<Equality> equalities = new ArrayList<>();
        for (FundSource fund : FundSource.values()) {
            boolean keepsSome = !dossier.unit()
                    .carriedForward()
                    .getOrDefault(fund, Amount.ZERO)
                    .isZero();
            var revenue = where(dossier.revenue(), ofFund(fund), from);
            var expenditure = where(dossier.expenditure(), ofFund(fund), from);
            for (FunctionalCode code : codes(revenue, expenditure)) {
                Side received = side(name + "收入", of(code, revenue), Amount.ZERO);
                Side spent = side(name + "支出", of(code, expenditure), Amount.ZERO);
                if (!keepsSome || spent.amount().fen() > received.amount().fen()) {
                    equalities.add(new Equality(code + " " + fund.term(), received, spent, REMEDY));
                }
            }
        }
        return equalities;
    }

    private static Set<FunctionalCode> codes(List<? extends Money> revenue, List<? extends Money> expenditure) {
        Set<FunctionalCode> codes = new TreeSet<>();
        revenue.forEach(line -> codes.add(line.function().code()));
        expenditure.forEach(line -> codes.add(line.function().code()));
        return codes;
    }

    private static List<? extends Money> of(FunctionalCode code, List<? extends Money> lines) {
        return lines.stream()
                .filter(line -> line.function().code().equals(code))
                .toList();
    }

    private static Side side(String name, List<? extends Money> lines, Amount more) {
        return new Side(
                name,
                Amount.sum(lines.stream().map(Money::amount).toList()).plus(more),
                lines.stream().map(Money::origin).toList());
    }
}
