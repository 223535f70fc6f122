package org.gongkai.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.Term;

/**
 * 栏目含义: what a column says in fiscal terms, so that its data can be understood without its heading: of names and codes,
 * what they are; of amounts, which amounts they are.
 *
 * @param terms the Chinese term on each axis that the column fixes; an axis that it does not fix is left out
 */
public record Meaning(Map<Axis, String> terms) {
    /** Nothing that is known. */
    public static final Meaning NONE = new Meaning(Map.of());

    /** 收入: amounts of revenue. */
    public static final Meaning REVENUE = NONE.with(Axis.DIRECTION, "收入");

    /** 支出: amounts of expenditure. */
    public static final Meaning EXPENDITURE = NONE.with(Axis.DIRECTION, "支出");

    /** What a column may fix. */
    public enum Axis {
        /** 分类: what names and codes are, by the term of a {@link Classified}. */
        CLASSIFICATION,
        /** 收支: 收入 or 支出. */
        DIRECTION,
        /** 资金性质. */
        FUND,
        /** 支出类别, such as 基本支出. */
        CATEGORY,
        /** 资金来源: 当年预算 or 上年结转. */
        PERIOD
    }

    /** What names and codes may be. */
    public enum Classified implements Term {
        /** 支出功能分类. */
        FUNCTION("功能分类"),
        /** 部门预算支出经济分类. */
        DEPARTMENTAL_ECONOMY("部门预算支出经济分类"),
        /** 政府预算支出经济分类. */
        GOVERNMENT_ECONOMY("政府预算支出经济分类"),
        /** 收入分类. */
        REVENUE("收入分类"),
        /** 资金性质. */
        FUND("资金性质"),
        /** 单位. */
        UNIT("单位"),
        /** 项目. */
        PROJECT("项目"),
        /** “三公”经费: what is spent on travel, reception and vehicles. */
        THREE_PUBLIC_EXPENSES("“三公”经费");

        private final String term;

        Classified(String term) {
            this.term = term;
        }

        @Override
        public String term() {
            return term;
        }
    }

    public Meaning {
        Map<Axis, String> ordered = new EnumMap<>(Axis.class);
        ordered.putAll(terms);
        terms = Collections.unmodifiableMap(ordered);
    }

    /** Names or codes of something. */
    public static Meaning of(Classified classified) {
        return NONE.with(Axis.CLASSIFICATION, classified.term());
    }

    /** The same, of one fund only. */
    public Meaning of(FundSource fund) {
        return with(Axis.FUND, fund.term());
    }

    /** The same, of fiscal appropriation only: the three budgets together. */
    public Meaning appropriated() {
        return with(Axis.FUND, "财政拨款");
    }

    /** The same, of this year or carried over only. */
    public Meaning of(FundOrigin period) {
        return with(Axis.PERIOD, period.term());
    }

    /** The same, of one category of expenditure only, such as 基本支出. */
    public Meaning of(String category) {
        return with(Axis.CATEGORY, category);
    }

    private Meaning with(Axis axis, String term) {
        Map<Axis, String> more = new EnumMap<>(Axis.class);
        more.putAll(terms);
        more.put(axis, term);
        return new Meaning(more);
    }
}
