package org.gongkai.intake;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.refusal.Problem;

/** 审核意见: the report that the program itself writes, dropped back into the inbox; it is told from 说明 by its headings. */
final class OwnReport {
    private static final Set<String> HEADINGS = Set.of("规则号", "级别", "实际", "应为", "怎么改");

    /** What a report dropped back should have been. */
    static final String EXPECTED = "单位导出的数据文件，或“说明”表（预算年度、单位编码、规则号、记录、说明、说明人、说明时间）";

    /** What to drop instead. */
    static final String REMEDY = "这是程序写出的审核意见，不是导出数据。请按意见在系统里改正后重新导出再放入；要对“需说明”的意见作出说明，"
            + "请在意见所在的行填好“说明”“说明人”“说明时间”后放入（不说明的行留空），或另做一张“说明”表：规则号、记录照抄，再写明说明、说明人和说明时间。";

    private OwnReport() {}

    /** Whether a header is that of the report, to which nobody has added what an explanation needs. */
    static boolean isHeadedBy(HeaderMatch match) {
        Set<String> texts = match.headings().stream().map(Heading::text).collect(Collectors.toSet());
        return texts.stream()
                        .map(HeadingWords::fold)
                        .collect(Collectors.toSet())
                        .containsAll(HEADINGS)
                && !isAnswered(texts);
    }

    /** Whether somebody has added to its headings who gives a reason and when, so that it is an explanation now. */
    static boolean isAnswered(Set<String> texts) {
        Set<String> words = texts.stream().map(HeadingWords::fold).collect(Collectors.toSet());
        return Field.GIVEN_BY.names().stream().anyMatch(words::contains)
                && Field.GIVEN_WHEN.names().stream().anyMatch(words::contains);
    }

    /** The problem that the report is. */
    static Problem problem(HeaderMatch match) {
        return new Problem(match.row().place() + "（表头）", match.text(), EXPECTED, REMEDY);
    }
}
