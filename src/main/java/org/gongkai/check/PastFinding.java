package org.gongkai.check;

/**
 * 上次意见: a finding of the time before when the dossier was reconciled, as the ledger remembers it.
 *
 * @param code 规则号
 * @param severity 级别
 * @param record 记录
 * @param project 项目: the record with its name
 * @param found 实际
 * @param expected 应为
 * @param fingerprint tells what was found from anything else
 */
public record PastFinding(
        String code,
        Severity severity,
        String record,
        String project,
        String found,
        String expected,
        String fingerprint) {}
