package org.gongkai.annotate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 批注: a finding at its cell; every text is plain Chinese and may be empty.
 *
 * @param member the path of the file within an archive; empty where the dropped file is no archive
 * @param sheet 工作表: the name of the sheet; empty where the form knows no sheets
 * @param cell 单元格: O12 or A12:O12 in a table, 项目[3].年度资金.总额 in a document; empty where there is none
 * @param mark 级别
 * @param code 规则号
 * @param project 项目: what it is about
 * @param found 实际
 * @param expected 应为
 * @param difference 差额
 * @param cause 原因
 * @param remedy 怎么改
 * @param basis 依据
 */
public record Annotation(
        String member,
        String sheet,
        String cell,
        Mark mark,
        String code,
        String project,
        String found,
        String expected,
        String difference,
        String cause,
        String remedy,
        String basis) {
    /** What its line in the review says, under {@link org.gongkai.model.ReviewSheet#HEADINGS}. */
    List<String> line() {
        return List.of(code, mark.term(), sheet, cell, project, found, expected, difference, cause, remedy, basis);
    }

    /** Whether it says the same of another cell. */
    boolean isOfTheSame(Annotation other) {
        return at("", "", "").equals(other.at("", "", ""));
    }

    private Annotation at(String otherMember, String otherSheet, String otherCell) {
        return new Annotation(
                otherMember,
                otherSheet,
                otherCell,
                mark,
                code,
                project,
                found,
                expected,
                difference,
                cause,
                remedy,
                basis);
    }

    /** What the comment at its cell says. */
    String comment() {
        return List.of(
                        code + " " + mark.term(),
                        labelled("实际", found),
                        labelled("应为", expected),
                        labelled("差额", difference),
                        labelled("原因", cause),
                        labelled("怎么改", remedy))
                .stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + "：" + text;
    }
}
