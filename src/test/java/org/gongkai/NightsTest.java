package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.store.Database;
import org.gongkai.store.Night;
import org.gongkai.store.Nights;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The book of the nights, on every kind of database. */
class NightsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Instant TWO = Instant.parse("2026-02-28T18:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void oneNightRunsAtATimeAndEndsOnce(TestDatabase kind) throws Exception {
        try (Database database = open(kind)) {
            Nights nights = new Nights(database.dataSource());
            assertThat(nights.latest()).isEmpty();
            Night night = nights.begin(FIRST, TWO).orElseThrow();
            assertThat(nights.begin(FIRST.plusDays(1), TWO.plusSeconds(86_400)))
                    .as("the first still runs")
                    .isEmpty();
            assertThat(nights.running()).contains(night);
            assertThat(night).isEqualTo(new Night(night.id(), FIRST, TWO, Optional.empty(), Night.Outcome.RUNNING, ""));

            nights.end(night, TWO.plusSeconds(60), "全部办完");
            nights.fail(night, TWO.plusSeconds(90), "too late");

            assertThat(nights.running()).isEmpty();
            assertThat(nights.find(night.id()))
                    .contains(new Night(
                            night.id(), FIRST, TWO, Optional.of(TWO.plusSeconds(60)), Night.Outcome.DONE, "全部办完"));
            assertThat(nights.begin(FIRST.plusDays(1), TWO.plusSeconds(86_400))).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastSuccessOutlivesFailuresAndWhatIsForgotten(TestDatabase kind) throws Exception {
        try (Database database = open(kind)) {
            Nights nights = new Nights(database.dataSource());
            assertThat(nights.lastSuccess()).isEmpty();
            for (int day = 0; day < 4; day++) {
                Instant began = TWO.plusSeconds(86_400L * day);
                Night night = nights.begin(FIRST.plusDays(day), began).orElseThrow();
                if (day < 2) {
                    nights.end(night, began.plusSeconds(60), "全部办完");
                } else {
                    nights.fail(night, began.plusSeconds(60), "报告没有写成");
                }
            }
            assertThat(nights.lastSuccess()).contains(TWO.plusSeconds(86_460));
            assertThat(nights.forgetBefore(TWO.plusSeconds(86_400 * 3))).isEqualTo(2);
            assertThat(nights.all()).extracting(Night::date).containsExactly(FIRST.plusDays(1), FIRST.plusDays(3));
            assertThat(nights.lastSuccess()).contains(TWO.plusSeconds(86_460));
        }
    }

    private Database open(TestDatabase kind) throws Exception {
        return new Equipment(Installation.in(folder, kind).settings()).openDatabase();
    }
}
