package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Review;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;

class ReportDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theObjectSaysWhoseItIsAndHowItStands() {
        JsonNode report = report(Reviewed.broken());
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "unit",
                        "name",
                        "year",
                        "state",
                        "sound",
                        "conclusion",
                        "counts",
                        "settings",
                        "findings",
                        "mended",
                        "unverified",
                        "idle",
                        "checklist",
                        "checks");
        assertThat(report.get("unit").textValue()).isEqualTo("048001");
        assertThat(report.get("state").textValue()).isEqualTo("BLOCKED");
        assertThat(report.at("/counts/severity/ERROR").intValue()).isEqualTo(2);
    }

    @Test
    void aFindingHasItsStandingAndItsReason() {
        JsonNode first = report(Reviewed.broken()).at("/findings/0");
        assertThat(first.get("code").textValue()).isEqualTo("C01");
        assertThat(first.get("standing").textValue()).isEqualTo("TO_MEND");
        assertThat(first.has("reason")).isFalse();
        JsonNode explained = report(Reviewed.misnamed("执法经费").explains("P05 P5 字数有限 王芳 2026-01-05"));
        assertThat(explained.get("findings")).anySatisfy(finding -> {
            assertThat(finding.at("/reason/text").asText()).isEqualTo("字数有限");
            assertThat(finding.at("/reason/by").asText()).isEqualTo("王芳");
            assertThat(finding.at("/reason/when").asText()).isEqualTo("2026-01-05");
            assertThat(finding.get("standing").asText()).isEqualTo("EXPLAINED");
        });
    }

    @Test
    void everyCheckAndEveryChapterIsInIt() {
        JsonNode report = report(Reviewed.sound());
        assertThat(report.get("checks")).hasSameSizeAs(CrossChecks.ALL);
        assertThat(report.get("checklist")).hasSize(Chapter.values().length);
        assertThat(report.get("checks")).anySatisfy(check -> {
            assertThat(check.get("verdict").textValue()).isEqualTo("NOT_RUN");
            assertThat(check.get("why").textValue()).isNotBlank();
        });
    }

    private static JsonNode report(SmallDossier dossier) {
        Review review = Reviewed.review(dossier);
        return JSON.valueToTree(ReportData.of(review));
    }
}
