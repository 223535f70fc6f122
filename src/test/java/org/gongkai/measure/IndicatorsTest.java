package org.gongkai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Clock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A scrape tells what can be seen, whatever fails or hangs. */
class IndicatorsTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whatIsSeenIsInTheScrapeUnderItsNameAndLabels() {
        String scrape = registry(
                        seeing(Indicator.DOSSIERS.of(3, "已公开"), Indicator.DOSSIERS.of(0, "隔离")),
                        seeing(Indicator.FINDINGS.of(4, "P05", "需说明")))
                .scrape();
        assertThat(scrape)
                .contains("# TYPE gongkai_dossiers gauge")
                .contains("gongkai_dossiers{state=\"已公开\"} 3.0", "gongkai_dossiers{state=\"隔离\"} 0.0")
                .contains("gongkai_findings{code=\"P05\",severity=\"需说明\"} 4.0");
    }

    @Test
    void whatFailsIsLeftOutAndTheRestIsTold() {
        Callable<List<Sample>> failing = () -> {
            throw new IOException("down");
        };
        assertThat(registry(new Look(failing, List.of()), seeing(Indicator.WAITING.of(2)))
                        .scrape())
                .contains("gongkai_inbox_files 2.0")
                .doesNotContain("gongkai_dossiers");
    }

    @Test
    void whatHangsIsNotWaitedForAndNotBegunTwice() {
        AtomicInteger begun = new AtomicInteger();
        Callable<List<Sample>> hanging = () -> {
            begun.incrementAndGet();
            never.await();
            return List.of(Indicator.READY.of(1));
        };
        PrometheusMeterRegistry registry =
                registry(new Look(hanging, List.of(Indicator.READY.of(0))), seeing(Indicator.WAITING.of(2)));
        for (int i = 0; i < 3; i++) {
            assertThat(registry.scrape()).contains("gongkai_ready 0.0", "gongkai_inbox_files 2.0");
        }
        assertThat(begun).hasValue(1);
    }

    @Test
    void aSampleHasTheLabelsOfItsIndicator() {
        assertThatThrownBy(() -> Indicator.DOSSIERS.of(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("state");
    }

    private PrometheusMeterRegistry registry(Look... looks) {
        PrometheusRegistry metrics = new PrometheusRegistry();
        metrics.register(new Indicators(List.of(looks), threads, Duration.ofMillis(200)));
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, metrics, Clock.SYSTEM);
    }

    private static Look seeing(Sample... samples) {
        return new Look(() -> List.of(samples), List.of());
    }
}
