package org.gongkai.model;

/**
 * 说明: the reason that a person of the unit gives for a finding.
 *
 * @param code 规则号 of the check that found it
 * @param record 记录: what the finding is about, such as a project code; never blank
 * @param reason 说明, in one or several lines; never blank
 * @param by 说明人; never blank
 * @param when 说明时间
 */
public record Explanation(String code, String record, String reason, String by, Moment when, Origin origin)
        implements Entry {}
