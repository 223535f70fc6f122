package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Claim;
import org.gongkai.model.Source;
import org.gongkai.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    private static final Source SOURCE = new Source("支出.csv", "a".repeat(64));

    private Database database;
    private Arrivals arrivals;
    private Histories histories;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(folder);
        arrivals = new Arrivals(database.dataSource(), step -> {});
        histories = new Histories(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aContentIsRegisteredOnceAndEveryNameIsKept() {
        Arrival first = register(SOURCE);
        Arrival again = register(new Source("副本.csv", SOURCE.fingerprint()));
        assertThat(again).isEqualTo(first);
        assertThat(first.state()).isEqualTo(State.RECEIVED);
        assertThat(arrivals.names(first)).containsExactly("支出.csv", "副本.csv");
        assertThat(arrivals.unread()).containsExactly(first);
    }

    @Test
    void threeTriesThatNeverEndedAreEnough() {
        Arrival arrival = register(SOURCE);
        for (int i = 0; i < 3; i++) {
            assertThat(arrivals.begin(arrival)).as("try %d", i).isTrue();
        }
        assertThat(arrivals.begin(arrival)).isFalse();
        assertThat(standing().state()).isEqualTo(State.QUARANTINED);
        assertThat(arrivals.why(arrival)).contains("程序中断");
    }

    @Test
    void aTryThatIsTakenBackDoesNotCount() {
        Arrival arrival = register(SOURCE);
        for (int i = 0; i < 10; i++) {
            assertThat(arrivals.begin(arrival)).isTrue();
            arrivals.takeBack(arrival);
        }
        assertThat(standing().state()).isEqualTo(State.RECEIVED);
    }

    @Test
    void theThirdFailureIsTheLastAndARetryBeginsAnew() {
        Arrival arrival = register(SOURCE);
        for (int i = 1; i <= 3; i++) {
            arrivals.begin(arrival);
            assertThat(arrivals.failed(arrival, "读不了")).isEqualTo(i == 3);
        }
        arrivals.retry(standing(), new Reason("王芳", "换了程序版本"));
        assertThat(arrivals.begin(standing())).isTrue();
        assertThat(histories.of(arrival))
                .extracting(HistoryEntry::after)
                .containsExactly(State.RECEIVED, State.QUARANTINED, State.RECEIVED);
        assertThat(histories.of(arrival).get(2).reason()).isEqualTo(new Reason("王芳", "换了程序版本"));
    }

    @Test
    void onlyWhatIsInQuarantineIsTriedAgain() {
        Arrival arrival = register(SOURCE);
        assertThatThrownBy(() -> arrivals.retry(arrival, new Reason("王芳", "试试")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("收到");
    }

    @Test
    void aRefusedContentThatComesAgainIsReadAgain() {
        Arrival arrival = register(SOURCE);
        arrivals.refused(arrival, "第 2 行金额看不懂");
        assertThat(arrivals.keeps(SOURCE.fingerprint())).isFalse();
        assertThat(arrivals.unread()).isEmpty();
        assertThat(register(SOURCE).state()).isEqualTo(State.RECEIVED);
        assertThat(arrivals.keeps(SOURCE.fingerprint())).isTrue();
    }

    @Test
    void aChangeThatComesTooLateIsSaid() {
        Arrival arrival = register(SOURCE);
        arrivals.refused(arrival, "看不懂");
        assertThatThrownBy(() -> arrivals.refused(arrival, "看不懂")).isInstanceOf(SupersededException.class);
    }

    @Test
    void filesAreMeantByTheirNameOrTheBeginningOfTheirFingerprint() {
        Arrival arrival = register(SOURCE);
        register(new Source("收入.csv", "b".repeat(64)));
        assertThat(arrivals.named("aaaa")).containsExactly(arrival);
        assertThat(arrivals.named("支出.csv")).containsExactly(arrival);
        assertThat(arrivals.named("%")).isEmpty();
        assertThat(arrivals.named("")).hasSize(2);
        assertThat(arrivals.counts()).containsExactly(Map.entry(State.RECEIVED, 2L));
    }

    private Arrival standing() {
        List<Arrival> found = arrivals.named(SOURCE.fileName());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Arrival register(Source source) {
        Claim claim = new Claim(Path.of(source.fileName()), source.fileName(), 3, Instant.EPOCH, "", "");
        return arrivals.register(source, claim);
    }
}
