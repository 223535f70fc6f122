package org.gongkai.model;

/**
 * 支出预算明细: one line of the expenditure budget, with every dimension that a table asks for.
 *
 * @param category 支出项目类别
 * @param projectCode 项目编码
 * @param projectName 项目名称, as the budget line has it
 * @param function 支出功能分类科目, an item
 * @param departmental 部门预算支出经济分类科目
 * @param government 政府预算支出经济分类科目
 * @param fund 资金性质
 * @param from 资金来源
 * @param amount 金额
 * @param secret 是否涉密
 */
public record BudgetLine(
        ExpenditureCategory category,
        String projectCode,
        String projectName,
        Subject<FunctionalCode> function,
        Subject<EconomicCode> departmental,
        Subject<EconomicCode> government,
        FundSource fund,
        FundOrigin from,
        Amount amount,
        boolean secret,
        Origin origin)
        implements Entry, Money {}
