package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 审核意见: what a cross-check found, where, and how to mend it; every text is plain Chinese for the finance office.
 *
 * @param code 规则号
 * @param severity 级别
 * @param file 文件: the file as it was dropped; several joined by 、
 * @param sheet 工作表 or member; empty for a CSV file
 * @param cell 单元格: the rows, such as 第 3、7 行
 * @param project 项目: the subject, project or unit it is about
 * @param found 实际
 * @param expected 应为
 * @param difference 差额, in yuan where amounts differ, else empty
 * @param cause 原因
 * @param remedy 怎么改
 * @param basis 依据
 */
public record Finding(
        String code,
        Severity severity,
        String file,
        String sheet,
        String cell,
        String project,
        String found,
        String expected,
        String difference,
        String cause,
        String remedy,
        String basis) {
    /** The finding as a row for tables and databases, in the order in which people read it. */
    public Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("规则号", code);
        row.put("级别", severity.term());
        row.put("文件", file);
        row.put("工作表", sheet);
        row.put("单元格", cell);
        row.put("项目", project);
        row.put("实际", found);
        row.put("应为", expected);
        row.put("差额", difference);
        row.put("原因", cause);
        row.put("怎么改", remedy);
        row.put("依据", basis);
        return row;
    }
}
