package org.gongkai.model;

/**
 * 项目: a project of the project library with its performance targets.
 *
 * @param code 项目编码
 * @param name 项目名称, as the sheet has it
 * @param category 项目类别
 * @param supervisingCode 主管部门编码
 * @param supervisingName 主管部门名称
 * @param implementingUnit 实施单位
 * @param attribute 项目属性, such as 经常性项目（长期开展）
 * @param term 项目期, such as 99年
 * @param wholeTermFunds 实施期资金, yuan
 * @param annualFunds 年度资金, yuan
 * @param texts 项目概况 and the like
 * @param wholeTerm the target of the whole term
 * @param annual the target of the year
 * @param signature who filed the sheet, and when
 * @param secret 是否涉密, as the library marks it
 */
public record Project(
        String code,
        String name,
        ExpenditureCategory category,
        String supervisingCode,
        String supervisingName,
        String implementingUnit,
        String attribute,
        String term,
        ProjectFunds wholeTermFunds,
        ProjectFunds annualFunds,
        ProjectTexts texts,
        PerformanceTarget wholeTerm,
        PerformanceTarget annual,
        ProjectSignature signature,
        boolean secret,
        Origin origin)
        implements Entry {}
