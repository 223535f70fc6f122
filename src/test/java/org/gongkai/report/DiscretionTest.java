package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.PastFinding;
import org.gongkai.check.Review;
import org.gongkai.check.Severity;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.junit.jupiter.api.Test;

class DiscretionTest {
    private static final String NAME = "暗河工程经费";

    @Test
    void noReportNamesASecretProjectButByItsCode() {
        Review review = Reviewed.review(secret());
        assertThat(told(review))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report).contains("P5 （涉密项目）").doesNotContain(NAME, "项目P5"));
    }

    @Test
    void theFindingsThemselvesDoNameIt() {
        assertThat(Reviewed.review(secret()).matters().toString()).contains(NAME, "项目P5");
    }

    @Test
    void aReasonThatNamesItIsToldWithoutTheName() {
        Review review = Reviewed.review(secret().explains("P05 P5 “" + NAME + "”已更名 王芳 2026-01-05"));
        assertThat(told(review))
                .allSatisfy(report -> assertThat(report).contains("已更名").doesNotContain(NAME));
    }

    @Test
    void aNameOfEarlierIsWithheldToo() {
        PastFinding past = new PastFinding("P06", Severity.ERROR, "P5", "P5 旧称工程", "旧称工程", "旧称工程", "f");
        Review review = Reviewed.review(secret()).since(Optional.of(List.of(past)));
        assertThat(review.mended()).isNotEmpty();
        assertThat(told(review)).allSatisfy(report -> assertThat(report).doesNotContain("旧称工程"));
    }

    @Test
    void aProjectThatIsNotSecretKeepsItsName() {
        Review review = Reviewed.review(Reviewed.misnamed(NAME));
        assertThat(told(review)).allSatisfy(report -> assertThat(report).contains(NAME));
    }

    private static SmallDossier secret() {
        return Reviewed.sound()
                .receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 当年预算 500.00 涉密")
                .plans(SmallProject.of("P5", SPECIFIC_TARGET, "500.00")
                        .named(NAME)
                        .inSecret());
    }

    private static List<String> told(Review review) {
        return List.of(
                ReviewPage.of(review),
                ReportLines.of(review).toString(),
                ReportData.of(review).toString());
    }
}
