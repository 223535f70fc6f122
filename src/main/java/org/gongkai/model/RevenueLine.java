package org.gongkai.model;

import org.jspecify.annotations.Nullable;

/**
 * 收入预算明细: one line of the revenue budget, by the function that the money is for.
 *
 * @param function 支出功能分类科目, an item
 * @param revenue 收入分类科目, where the export names one (tables 七 and 九 print it)
 * @param fund 资金性质
 * @param from 资金来源
 * @param amount 金额
 */
public record RevenueLine(
        Subject<FunctionalCode> function,
        @Nullable Subject<String> revenue,
        FundSource fund,
        FundOrigin from,
        Amount amount,
        Origin origin)
        implements Entry, Money {}
