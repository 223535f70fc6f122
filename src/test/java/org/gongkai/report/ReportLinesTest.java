package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Matter.Standing;
import org.gongkai.check.Review;
import org.gongkai.intake.Exports;
import org.gongkai.model.Dossier;
import org.gongkai.model.Explanation;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportLinesTest {
    @TempDir
    private Path folder;

    @Test
    void theHeadingsAreTheWordsOfTheHouse() {
        assertThat(ReportLines.HEADINGS)
                .startsWith("规则号", "级别", "文件", "工作表", "单元格", "项目", "实际", "应为", "差额", "原因", "怎么改", "依据")
                .containsSubsequence("整改情况", "办理情况", "说明", "说明人", "说明时间");
    }

    @Test
    void eachFindingIsALineAndWhatMustBeMendedStandsFirst() {
        Review review = Reviewed.review(Reviewed.broken());
        List<List<String>> lines = ReportLines.of(review);
        assertThat(lines).hasSize(review.matters().size() + 1).allSatisfy(line -> assertThat(line)
                .hasSameSizeAs(ReportLines.HEADINGS));
        assertThat(lines.get(1)).startsWith("C01", "须修改").contains("首次审核", "待修改");
    }

    @Test
    void aReasonStandsBesideWhatItAnswers() {
        SmallDossier dossier = Reviewed.misnamed("执法经费").explains("P05 P5 =1+1 王芳 2026-01-05");
        assertThat(ReportLines.of(Reviewed.review(dossier)))
                .filteredOn(line -> line.get(0).equals("P05"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("已说明", "'=1+1", "王芳", "2026-01-05"));
    }

    @Test
    void theRowsThatAnOfficerFillsAndDropsAreTheReasonsForThem() throws Exception {
        Review review = Reviewed.review(Reviewed.misnamed("执法经费"));
        List<List<String>> filled = filled(review, "P05");
        List<Explanation> read = read(filled);
        assertThat(read)
                .extracting(Explanation::code, Explanation::record, Explanation::reason, Explanation::by)
                .containsExactly(tuple("P05", "P5", "系统名称有字数限制", "王芳"));
        Dossier before = review.reconciliation().dossier();
        Review answered = Review.of(new CrossChecks().reconcile(explained(before, read)));
        assertThat(answered.idle()).isEmpty();
        assertThat(answered.matters())
                .filteredOn(matter -> matter.finding().code().equals("P05"))
                .allSatisfy(matter -> assertThat(matter.standing()).isEqualTo(Standing.EXPLAINED));
    }

    /** The headings and the rows of a code, with a reason in each, as an officer leaves them. */
    private static List<List<String>> filled(Review review, String code) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(ReportLines.HEADINGS);
        for (List<String> line : ReportLines.of(review)) {
            if (line.get(0).equals(code)) {
                List<String> own = new ArrayList<>(line);
                own.set(ReportLines.HEADINGS.indexOf("说明"), "系统名称有字数限制");
                own.set(ReportLines.HEADINGS.indexOf("说明人"), "王芳");
                own.set(ReportLines.HEADINGS.indexOf("说明时间"), "2026-01-05");
                lines.add(own);
            }
        }
        return lines;
    }

    private List<Explanation> read(List<List<String>> lines) throws Exception {
        Path file = Files.writeString(folder.resolve("findings.csv"), csv(lines));
        return new Exports()
                .read(file).exports().stream()
                        .flatMap(export -> export.entries().stream())
                        .map(Explanation.class::cast)
                        .toList();
    }

    private static String csv(List<List<String>> lines) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter records = CsvWriter.builder().build(text)) {
            lines.forEach(records::writeRecord);
        }
        return text.toString();
    }

    private static Dossier explained(Dossier dossier, List<Explanation> explanations) {
        return new Dossier(
                dossier.key(),
                dossier.unit(),
                dossier.expenditure(),
                dossier.revenue(),
                dossier.projects(),
                dossier.assets(),
                dossier.procurement(),
                dossier.printed(),
                explanations,
                dossier.sources());
    }
}
