package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.CrossCheck;
import org.gongkai.check.CrossChecks;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    @Test
    void everyCheckSpeaksOfSomeChapter() {
        assertThat(CrossChecks.ALL)
                .extracting(CrossCheck::code)
                .allSatisfy(code -> assertThat(Concerns.of(code)).as(code).isNotEmpty());
    }

    @Test
    void theChaptersAreThoseOfTheDisclosure() {
        HeadingsAndTables seen = new HeadingsAndTables();
        new Disclosures()
                .assemble(Reviewed.misnamed("执法经费").build(), Edition.REVIEW)
                .writeTo(seen);
        List<String> titles = Stream.of(Chapter.values())
                .filter(chapter -> chapter != Chapter.WHOLE && chapter != Chapter.GLOSSARY)
                .map(chapter -> chapter.title(2026))
                .toList();
        assertThat(titles).containsExactlyInAnyOrderElementsOf(seen.titles);
    }

    @Test
    void aChapterWithSomethingLeftToDoHasNotPassed() {
        Checklist checklist = Checklist.of(Reviewed.review(Reviewed.broken()));
        assertThat(line(checklist, "九、政府采购情况").answer()).isEqualTo(Checklist.Answer.NO);
        assertThat(line(checklist, "九、政府采购情况").problems()).contains("C01 待修改 2 条");
        assertThat(line(checklist, "项目支出绩效目标表").problems()).contains("P05 待说明 1 条");
    }

    @Test
    void aChapterWhereAllIsExplainedHasPassedAndTellsIt() {
        SmallDossier dossier = Reviewed.misnamed("执法经费").explains("P05 P5 字数有限 王芳 2026-01-05");
        Checklist.Line line = line(Checklist.of(Reviewed.review(dossier)), "表十二 2026年");
        assertThat(line.problems()).contains("P05 已说明 1 条");
        assertThat(line.answer()).isEqualTo(Checklist.Answer.YES);
    }

    @Test
    void aChapterThatNothingCouldLookAtHasNotPassed() {
        Checklist checklist = Checklist.of(Reviewed.review(Reviewed.sound()));
        assertThat(line(checklist, "第四部分 名词解释", "名词解释").answer()).isEqualTo(Checklist.Answer.NOT_CHECKED);
        assertThat(line(checklist, "九、政府采购情况").answer()).isEqualTo(Checklist.Answer.NOT_CHECKED);
        assertThat(line(checklist, "九、政府采购情况").notRun()).contains("C01");
    }

    @Test
    void aFindingThatNamesATableConcernsThatTableOnly() {
        SmallDossier printed = Reviewed.sound().prints("3 1 2240101 合计 C5 9.99");
        Checklist checklist = Checklist.of(Reviewed.review(printed));
        assertThat(line(checklist, "表三 2026年").problems()).anyMatch(problem -> problem.startsWith("T0"));
        assertThat(line(checklist, "表五 2026年").problems()).noneMatch(problem -> problem.startsWith("T01"));
    }

    @Test
    void whatASheetSaysOfItselfConcernsNoTable() {
        assertThat(Concerns.of("P08")).containsExactly(Chapter.SHEETS);
        assertThat(Concerns.of("P05")).containsExactly(Chapter.TABLE_12, Chapter.SHEETS);
    }

    @Test
    void theRowsHaveHeadingsAndOneLineAChapter() {
        List<List<String>> rows =
                Checklist.of(Reviewed.review(Reviewed.broken())).rows();
        assertThat(rows).hasSize(Chapter.values().length + 1).allSatisfy(row -> assertThat(row)
                .hasSize(5));
        assertThat(rows.get(0)).containsExactly("部分", "章节或报表", "是否通过", "问题", "未核对的规则");
    }

    private static Checklist.Line line(Checklist checklist, String title) {
        return line(checklist, "", title);
    }

    private static Checklist.Line line(Checklist checklist, String part, String title) {
        return checklist.lines().stream()
                .filter(line -> line.part().startsWith(part) && line.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    /** The headings of the second level, the tables and the form, each once. */
    private static final class HeadingsAndTables implements BlockWriter {
        private final Set<String> titles = new LinkedHashSet<>();

        @Override
        public void heading(Block.Heading heading) {
            if (heading.level() == 2) {
                titles.add(heading.text());
            }
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {}

        @Override
        public void table(Block.TableBlock block) {
            titles.add(block.label() + " " + block.table().title());
        }

        @Override
        public void form(Block.Form form) {
            titles.add(form.title());
        }

        @Override
        public void chart(Block.ChartBlock chart) {}
    }
}
