package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard is what Grafana imports without a hand on it. */
class DashboardTest {
    private static final int WIDTH = 24;

    private Dashboard dashboard;

    @BeforeEach
    void read() throws IOException {
        dashboard = Dashboard.read();
    }

    @Test
    void nothingIsLeftToFillInAtTheImport() {
        JsonNode json = dashboard.json();
        assertThat(json.has("__inputs")).isFalse();
        assertThat(json.path("id").isMissingNode()).isTrue();
        assertThat(json.path("uid").asText()).isEqualTo("gongkai");
        assertThat(json.path("title").asText()).isNotBlank();
        assertThat(json.path("schemaVersion").asInt()).isEqualTo(39);
        assertThat(dashboard.variables())
                .filteredOn(variable -> variable.path("type").asText().equals("datasource"))
                .extracting(variable -> variable.path("name").asText() + " of "
                        + variable.path("query").asText())
                .containsExactly("datasource of prometheus");
    }

    @Test
    void everySourceIsTheOneThatIsChosen() {
        assertThat(dashboard.json().findValues("datasource").stream()
                        .filter(source -> !source.path("type").asText().equals("grafana"))
                        .map(source -> source.path("uid").asText()))
                .isNotEmpty()
                .allMatch("${datasource}"::equals);
    }

    @Test
    void theRowsAreIntakeDossiersFindingsPublicationSurroundingsAndJvm() {
        assertThat(dashboard.panels())
                .filteredOn(panel -> panel.path("type").asText().equals("row"))
                .extracting(panel -> panel.path("title").asText())
                .containsExactly("收件", "档案", "审核意见", "公开", "运行环境", "JVM");
    }

    @Test
    void everyPanelHasANumberATitleInChineseAWordOfExplanationAndAUnit() {
        assertThat(dashboard.panels())
                .extracting(panel -> panel.path("id").asInt())
                .doesNotHaveDuplicates();
        assertThat(figures()).hasSizeGreaterThan(20).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).matches(".*\\p{IsHan}.*");
            assertThat(panel.path("description").asText())
                    .as(panel.path("title").asText())
                    .matches(".*\\p{IsHan}.*");
            assertThat(panel.path("fieldConfig").path("defaults").path("unit").asText())
                    .isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty();
            assertThat(Dashboard.all(panel.path("targets"))
                            .map(target -> target.path("refId").asText()))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[A-Z]"));
        });
    }

    @Test
    void panelsStandBesideOneAnotherAndNotOnOneAnother() {
        List<String> taken = new ArrayList<>();
        for (JsonNode panel : dashboard.panels()) {
            JsonNode at = panel.path("gridPos");
            int left = at.path("x").asInt();
            assertThat(left + at.path("w").asInt()).isBetween(1, WIDTH);
            for (int x = left; x < left + at.path("w").asInt(); x++) {
                for (int y = 0; y < at.path("h").asInt(); y++) {
                    taken.add(x + "," + (at.path("y").asInt() + y));
                }
            }
        }
        assertThat(taken).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyPanelAsksForTheChosenInstanceOnly() {
        assertThat(dashboard.expressions()).flatMap(PromQl::selectors).allSatisfy(selector -> assertThat(
                        selector.labels())
                .containsEntry("job", "=~\"$job\"")
                .containsEntry("instance", "=~\"$instance\""));
    }

    private List<JsonNode> figures() {
        return dashboard.panels().stream()
                .filter(panel -> !panel.path("type").asText().equals("row"))
                .toList();
    }
}
