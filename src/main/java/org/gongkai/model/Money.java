package org.gongkai.model;

/** 有金额的记录: a record that carries an amount of a fund, from this year or carried over. */
public sealed interface Money permits BudgetLine, RevenueLine {
    /** 支出功能分类科目: what the money is for. */
    Subject<FunctionalCode> function();

    /** 资金性质. */
    FundSource fund();

    /** 资金来源. */
    FundOrigin from();

    /** 金额. */
    Amount amount();

    /** The place it was read from. */
    Origin origin();
}
