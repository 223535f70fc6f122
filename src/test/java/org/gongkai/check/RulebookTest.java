package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static final String NOW = Rulebook.fingerprint(CheckSettings.USUAL, "1.0");

    @Test
    void theSameRulesHaveTheSameFingerprint() {
        assertThat(Rulebook.fingerprint(CheckSettings.of(Map.of()), "1.0"))
                .isEqualTo(NOW)
                .hasSize(64);
    }

    @Test
    void anotherProgramSettingOrCatalogueHasAnother() {
        List<CrossCheck> fewer = CrossChecks.ALL.subList(1, CrossChecks.ALL.size());
        List<CrossCheck> needing = Stream.concat(
                        Stream.of(CrossChecks.ALL.get(0).needing("Z99")), fewer.stream())
                .toList();
        assertThat(List.of(
                        NOW,
                        Rulebook.fingerprint(CheckSettings.USUAL, "1.1"),
                        Rulebook.fingerprint(CheckSettings.of(Map.of("变动幅度", "20")), "1.0"),
                        Rulebook.fingerprint(CheckSettings.of(Map.of("I05", "提示")), "1.0"),
                        Rulebook.fingerprint(CheckSettings.of(Map.of("I05", "须修改")), "1.0"),
                        Rulebook.fingerprint(fewer, CheckSettings.USUAL, "1.0"),
                        Rulebook.fingerprint(needing, CheckSettings.USUAL, "1.0")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyListOfTheClassificationCounts() throws IOException {
        try (Stream<Path> lists = Files.list(Path.of("src/main/resources/classification"))) {
            assertThat(lists.map(list -> list.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Rulebook.CLASSIFICATION);
        }
    }
}
