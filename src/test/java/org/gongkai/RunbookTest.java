package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is woken by an alert finds in the runbook what it means and what to do. */
class RunbookTest {
    private static final List<String> SEVERITIES = List.of("critical", "warning");

    @Test
    void everyAlertLeadsToItsOwnSection() throws IOException {
        Runbook runbook = Runbook.read();
        assertThat(Alert.all()).hasSize(8).allSatisfy(alert -> {
            assertThat(alert.annotation("runbook_url"))
                    .isEqualTo("operations.md#" + runbook.section(alert.name()).anchor());
            assertThat(runbook.section(alert.name()).text()).contains("\n**Means.** ", "\n**Look.** ", "\n**Do.** ");
        });
    }

    @Test
    void everyAlertSaysInChineseWhatIsWrong() throws IOException {
        assertThat(Alert.all())
                .extracting(Alert::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("Gongkai[A-Za-z]+"));
        assertThat(Alert.all()).allSatisfy(alert -> {
            assertThat(alert.labels().get("severity")).isIn(SEVERITIES);
            assertThat(alert.annotation("summary")).matches("[^{}]*\\p{IsHan}+[^{}]*");
            assertThat(alert.annotation("description")).matches("(?s).*\\p{IsHan}.*。");
            assertThat(alert.duration()).matches("|[1-9][0-9]*m");
        });
    }

    @Test
    void theAlertsAreThoseThatWereAskedFor() throws IOException {
        assertThat(Alert.all())
                .extracting(alert -> alert.name() + " " + alert.duration())
                .containsExactly(
                        "GongkaiDown 5m",
                        "GongkaiNotReady 5m",
                        "GongkaiOldestFileWaits 1m",
                        "GongkaiNoSuccessfulNight 5m",
                        "GongkaiQuarantine 1m",
                        "GongkaiPublicationFails ",
                        "GongkaiDiskLow 10m",
                        "GongkaiPublishedFileChanged ");
    }

    @Test
    void theContentsListLeadsToEveryChapter() throws IOException {
        Runbook runbook = Runbook.read();
        List<String> chapters = runbook.sections().stream()
                .filter(section -> section.level() == 2)
                .map(Runbook.Section::anchor)
                .toList();
        assertThat(chapters).contains("alerts", "what-is-not-covered").doesNotHaveDuplicates();
        assertThat(runbook.links()).containsAll(chapters).isSubsetOf(runbook.anchors());
    }
}
