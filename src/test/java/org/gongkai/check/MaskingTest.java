package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.SmallDossier;
import org.gongkai.privacy.PersonalData;
import org.gongkai.report.ReportLines;
import org.junit.jupiter.api.Test;

/** Whatever a check finds, no number of a person is repeated and no secret project is reported by name. */
class MaskingTest {
    private static final String IDENTITY = "11010519491231002X";

    @Test
    void noFindingOfAnyCaseCarriesAFullPersonalNumber() {
        assertThat(CheckCases.ALL).allSatisfy(sample -> assertThat(texts(sample.breaks()))
                .allSatisfy(text -> assertThat(PersonalData.in(text)).isEmpty()));
    }

    @Test
    void aTextThatAFindingQuotesIsMasked() {
        SmallDossier quoted = CheckCases.sound()
                .because("支出", "发放补助11.51万元，" + IDENTITY)
                .because("收入", "发放补助11.52万元，" + IDENTITY)
                .because("经办人" + IDENTITY, "压减");
        assertThat(texts(Evidence.of(quoted.build())))
                .anySatisfy(text -> assertThat(text).contains("经办人110*************2X"))
                .noneSatisfy(text -> assertThat(text).contains(IDENTITY));
    }

    @Test
    void noFindingIsReportedByTheNameOfASecretProject() {
        SmallDossier hiding = PrivacyCases.hiding()
                .because("支出", PrivacyCases.SECRET_NAME + "增加11.51万元")
                .because("收入", PrivacyCases.SECRET_NAME + "增加11.52万元")
                .because(PrivacyCases.SECRET_NAME, "机密")
                .procures("P6 货物 999.00");
        Review review = Review.of(new CrossChecks().reconcile(hiding.build()));
        assertThat(ReportLines.of(review).toString()).contains("P6").doesNotContain(PrivacyCases.SECRET_NAME);
    }

    @Test
    void theChecksOfSecretsThemselvesNameNoSecretProject() {
        assertThat(PrivacyCases.ALL).allSatisfy(sample -> assertThat(new CrossChecks()
                        .reconcile(sample.breaks()).findings().stream()
                                .filter(finding -> finding.code().startsWith("M"))
                                .map(Finding::toString))
                .noneSatisfy(text -> assertThat(text).contains(PrivacyCases.SECRET_NAME)));
    }

    private static List<String> texts(Evidence evidence) {
        return new CrossChecks()
                .reconcile(evidence).findings().stream()
                        .flatMap(finding -> Stream.of(
                                finding.record(),
                                finding.project(),
                                finding.found(),
                                finding.expected(),
                                finding.cause(),
                                finding.remedy(),
                                finding.cell()))
                        .toList();
    }
}
