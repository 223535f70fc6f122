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
            CrossCheck.equal(
                            "S01",
                            Level.ACROSS_EXPORTS,
                            "收入总计 = 本年支出合计 + 年终结转",
                            BUDGET_LAW,
                            "收入预算明细合计 100.00 元，支出预算明细合计 90.00 元，没有年终结转：差额 10.00 元",
                            BalanceChecks::whole)
                    .needing("S02"),
            CrossCheck.equal(
                            "S02",
                            Level.ACROSS_EXPORTS,
                            "各项资金：收入（含上年结转）= 支出 + 年终结转",
                            BUDGET_LAW,
                            "一般公共预算收入 100.00 元，支出 90.00 元，单位资金收入 0 元，支出 10.00 元：总数相等，分资金不等",
                            BalanceChecks::byFund)
                    .needing("S03", "S04"),
            CrossCheck.equal(
                    "S03",
                    Level.ACROSS_EXPORTS,
                    "各功能科目、各项资金：当年预算收入 = 当年预算支出；有年终结转的资金，收入不少于支出",
                    "预算公开表二与表三、表五同一科目口径一致",
                    "2013850 事业运行的收入 100.00 元，支出 90.00 元，另 10.00 元误记在 2013899",
                    dossier -> byFunction(dossier, true)),
            CrossCheck.equal(
                    "S04",
                    Level.ACROSS_EXPORTS,
                    "各功能科目、各项资金：上年结转收入 = 上年结转安排的支出；有年终结转的资金，收入不少于支出",
                    "预算公开表一“上年结转”与“上年结转安排”口径一致",
                    "收入明细有上年结转 50.00 元，支出明细中没有一行的资金来源是上年结转",
                    dossier -> byFunction(dossier, false)));

    private BalanceChecks() {}

    private static List<Equality> whole(Dossier dossier) {
        if (nothing(dossier.revenue(), dossier.expenditure())) {
            return List.of();
        }
        Amount forward = Amount.sum(dossier.unit().carriedForward().values());
        return List.of(new Equality(
                About.unit(dossier),
                Side.of("收入总计", dossier.revenue()),
                Side.of("支出总计", dossier.expenditure(), forward),
                REMEDY));
    }

    private static List<Equality> byFund(Dossier dossier) {
        List<Equality> equalities = new ArrayList<>();
        for (FundSource fund : FundSource.values()) {
            Amount forward = dossier.unit().carriedForward().getOrDefault(fund, Amount.ZERO);
            var revenue = where(dossier.revenue(), ofFund(fund));
            var expenditure = where(dossier.expenditure(), ofFund(fund));
            if (!nothing(revenue, expenditure) || !forward.isZero()) {
                equalities.add(new Equality(
                        new About(fund.term(), ""),
                        Side.of(fund.term() + "收入", revenue),
                        Side.of(fund.term() + "支出", expenditure, forward),
                        REMEDY));
            }
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
                Side received = Side.of(name + "收入", of(code, revenue));
                Side spent = Side.of(name + "支出", of(code, expenditure));
                boolean enough =
                        keepsSome && spent.amount().fen() <= received.amount().fen();
                equalities.add(new Equality(
                        new About(code.digits(), fund.term()), received, enough ? received : spent, REMEDY));
            }
        }
        return equalities;
    }

    private static boolean nothing(List<? extends Money> revenue, List<? extends Money> expenditure) {
        return revenue.isEmpty() && expenditure.isEmpty();
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
}
