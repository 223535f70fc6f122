package org.gongkai.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.Money;

/** 取数条件: the conditions that columns and tables select records by. */
public final class Lines {
    private Lines() {}

    /** Every record. */
    public static <L> Predicate<L> all() {
        return line -> true;
    }

    /** 当年预算. */
    public static Predicate<Money> current() {
        return line -> line.from() == FundOrigin.CURRENT_YEAR;
    }

    /** 上年结转. */
    public static Predicate<Money> carriedOver() {
        return line -> line.from() == FundOrigin.CARRIED_OVER;
    }

    /** Of one fund. */
    public static Predicate<Money> ofFund(FundSource fund) {
        return line -> line.fund() == fund;
    }

    /** 财政拨款. */
    public static Predicate<Money> fiscal() {
        return line -> line.fund().isFiscalAppropriation();
    }

    /** 基本支出. */
    public static Predicate<BudgetLine> basic() {
        return line -> line.category().isBasic();
    }

    /** 项目支出. */
    public static Predicate<BudgetLine> project() {
        return basic().negate();
    }

    /** The records that meet all conditions, in their order. */
    @SafeVarargs
    public static <L extends Money> List<L> where(List<L> lines, Predicate<? super L>... conditions) {
        Stream<L> selected = lines.stream();
        for (Predicate<? super L> condition : conditions) {
            selected = selected.filter(condition);
        }
        return selected.toList();
    }
}
