package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Review;
import org.gongkai.report.Checklist;
import org.gongkai.report.ReportLines;
import org.gongkai.report.ReviewPage;
import org.junit.jupiter.api.Test;

/** The report on the reference unit, as its finance office reads it. */
class ReferenceReportTest {
    @Test
    void everyFindingIsOnThePageAndInTheLines() throws Exception {
        Review review = review();
        String page = ReviewPage.of(review);
        List<List<String>> lines = ReportLines.of(review);
        assertThat(lines).hasSize(review.matters().size() + 1);
        assertThat(review.matters()).hasSizeGreaterThan(30).allSatisfy(matter -> {
            assertThat(page).contains(matter.finding().code(), matter.finding().record());
            assertThat(lines)
                    .anyMatch(line -> line.contains(matter.finding().code())
                            && line.stream().anyMatch(cell -> cell.replaceFirst("^'", "")
                                    .equals(matter.finding().record())));
        });
    }

    @Test
    void thePageSaysThatNothingHasToBeMendedAndWhatHasToBeExplained() throws Exception {
        assertThat(ReviewPage.of(review())).contains("还有 ", " 项待说明：").doesNotContain("须修改 1 项");
    }

    @Test
    void theSheetsHaveNotPassedAndTheBalanceHas() throws Exception {
        List<Checklist.Line> lines = Checklist.of(review()).lines();
        assertThat(lines)
                .filteredOn(line -> line.title().equals("项目支出绩效目标表"))
                .extracting(Checklist.Line::answer)
                .containsExactly(Checklist.Answer.NO);
        assertThat(lines)
                .filteredOn(line -> line.title().startsWith("表二 "))
                .extracting(Checklist.Line::answer)
                .containsExactly(Checklist.Answer.YES);
    }

    @Test
    void withTheReasonsOfTheOfficeItMayBePublished() throws Exception {
        assertThat(ReviewPage.of(review(ReadDossier.seeds()))).contains("可以公开", "财务科");
    }

    /** Before the office has given its reasons. */
    private static Review review() throws Exception {
        return review(ReadDossier.seeds().stream()
                .filter(seed -> !seed.endsWith("explanations.csv"))
                .toList());
    }

    private static Review review(List<Path> files) throws Exception {
        return Review.of(new CrossChecks().reconcile(ReadDossier.of(ReadDossier.exports(files))));
    }
}
