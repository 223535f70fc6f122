package org.gongkai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gongkai.model.ExportKind;
import org.junit.jupiter.api.Test;

/** What is counted is there from the start, and no more labels come of it. */
class MetersTest {
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Meters meters = new Meters(registry, List.of("pdf", "html"));

    @Test
    void whateverHappensAddsNoSeriesToThoseOfTheStart() {
        int before = registry.getMeters().size();
        for (FileOutcome outcome : FileOutcome.values()) {
            meters.file(outcome, outcome.isByKind() ? Set.of(ExportKind.ASSETS) : Set.of());
        }
        meters.file(FileOutcome.READ, Set.of(ExportKind.ASSETS, ExportKind.UNIT));
        meters.published();
        meters.failedToPublish(true);
        meters.failedToPublish(false);
        meters.took(Stage.READ, Duration.ofMillis(5));
        meters.took("pdf", Duration.ofMillis(5));
        assertThat(registry.getMeters()).hasSize(before);
    }

    @Test
    void aFileOfSeveralKindsCountsOnce() {
        meters.file(FileOutcome.READ, Set.of(ExportKind.ASSETS, ExportKind.UNIT));
        meters.file(FileOutcome.READ, Set.of(ExportKind.UNIT));
        assertThat(registry.get("gongkai.files").tag("kind", "多种").counter().count())
                .isEqualTo(1);
        assertThat(registry.get("gongkai.files").counters())
                .extracting(counter -> counter.count())
                .filteredOn(count -> count > 0)
                .hasSize(2);
    }

    @Test
    void aFailureIsCountedByItsCause() {
        meters.failedToPublish(true);
        meters.failedToPublish(true);
        meters.failedToPublish(false);
        assertThat(registry.get("gongkai.publication.failures")
                        .tag("cause", "环境")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("gongkai.publication.failures")
                        .tag("cause", "数据")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
