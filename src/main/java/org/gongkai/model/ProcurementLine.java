package org.gongkai.model;

/**
 * 政府采购预算: one line of the procurement budget.
 *
 * @param projectCode 项目编码
 * @param itemCode 品目编码
 * @param itemName 品目名称
 * @param category 采购类别
 * @param amount 金额
 * @param secret 是否涉密
 */
public record ProcurementLine(
        String projectCode,
        String itemCode,
        String itemName,
        ProcurementCategory category,
        Amount amount,
        boolean secret,
        Origin origin)
        implements Entry {}
