package org.gongkai.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 档案现状: how a dossier stands, as reports and programs get it.
 *
 * @param unit 单位编码
 * @param year 预算年度
 * @param state 办理状态, in Chinese
 * @param version the version that is published now; 0 for none
 * @param missing the kinds of export that it still lacks, in Chinese
 * @param findings how many findings there are, by severity
 * @param unexplained how many of them wait for a reason
 */
public record DossierStatus(
        String unit,
        int year,
        String state,
        int version,
        List<String> missing,
        Map<String, Integer> findings,
        int unexplained) {
    /** Its name, such as {@code 029017-2026}. */
    String name() {
        return unit + "-" + year;
    }

    /** The findings in words; empty where there are none. */
    public String counted() {
        String counted = findings.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue() + " 项")
                .collect(Collectors.joining("，"));
        return unexplained > 0 ? counted + "（待说明 " + unexplained + " 项）" : counted;
    }
}
