package org.gongkai;

import io.micrometer.core.instrument.Clock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.component.micrometer.MicrometerConstants;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.gongkai.health.Patrol;
import org.gongkai.inbox.Queue;
import org.gongkai.measure.Indicator;
import org.gongkai.measure.Indicators;
import org.gongkai.measure.Look;
import org.gongkai.measure.Measures;
import org.gongkai.measure.Meters;
import org.gongkai.measure.Sample;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Census;
import org.gongkai.store.Database;
import org.gongkai.store.Nights;
import org.jspecify.annotations.Nullable;

/** 观测: what is measured while the inbox is watched, in the registry that Camel serves to Prometheus. */
final class Observation {
    /** How long a scrape waits for what it looks at. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Settings settings;
    private final Census census;
    private final Nights nights;
    private final Supplier<CamelContext> context;
    private final PrometheusMeterRegistry registry;
    private final Measures measures;

    /**
     * @param context the program whose readiness is shown
     */
    Observation(Settings settings, Database database, Supplier<CamelContext> context) {
        this.settings = settings;
        this.census = new Census(database.dataSource());
        this.nights = new Nights(database.dataSource());
        this.context = context;
        PrometheusRegistry metrics = new PrometheusRegistry();
        this.registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, metrics, Clock.SYSTEM);
        this.measures = new Meters(
                registry, Formats.chosen(settings.value(Setting.FORMATS)).names());
        metrics.register(new Indicators(looks(), threads(), PATIENCE));
    }

    /** Who is told what is to be measured. */
    Measures measures() {
        return measures;
    }

    /** What Camel finds by name and by type. */
    Map<String, Object> byName() {
        return Map.of(MicrometerConstants.METRICS_REGISTRY_NAME, registry, "stepTiming", new StepTiming(measures));
    }

    /** Whoever does not answer in time is not ready. */
    private List<Look> looks() {
        return List.of(
                new Look(this::readiness, List.of(Indicator.READY.of(0))),
                new Look(this::dossiers, List.of()),
                new Look(this::inbox, List.of()),
                new Look(this::disks, List.of()),
                new Look(this::published, List.of()));
    }

    private List<Sample> readiness() {
        boolean ready = HealthCheckHelper.invokeReadiness(context.get()).stream()
                .allMatch(result -> result.getState() == HealthCheck.State.UP);
        return List.of(Indicator.READY.of(ready ? 1 : 0));
    }

    private List<Sample> dossiers() {
        List<Sample> samples = new ArrayList<>();
        census.contents().forEach((state, number) -> samples.add(Indicator.CONTENTS.of(number, state.term())));
        census.dossiers().forEach((state, number) -> samples.add(Indicator.DOSSIERS.of(number, state.term())));
        nights.lastSuccess().ifPresent(end -> samples.add(Indicator.NIGHT_SUCCESS.of(end.getEpochSecond())));
        census.findings()
                .forEach(found -> samples.add(Indicator.FINDINGS.of(
                        found.number(), found.code(), found.severity().term())));
        return samples;
    }

    private List<Sample> inbox() throws IOException {
        Queue queue = Queue.in(settings.inbox(), Instant.now());
        return List.of(
                Indicator.WAITING.of(queue.files()),
                Indicator.OLDEST.of(queue.oldest().toSeconds()));
    }

    private List<Sample> published() {
        @Nullable Patrol patrol = context.get().getRegistry().lookupByNameAndType("patrol", Patrol.class);
        return patrol == null
                ? List.of()
                : List.of(Indicator.CHANGED.of(patrol.damages().size()));
    }

    private List<Sample> disks() throws IOException {
        return List.of(
                free("收件箱", settings.inbox()),
                free("发件箱", settings.outbox()),
                free("数据", settings.data()),
                Indicator.DISK_LEAST.of(settings.number(Setting.DISK_FREE)));
    }

    private static Sample free(String name, Path folder) throws IOException {
        return Indicator.DISK_FREE.of(Files.getFileStore(folder).getUsableSpace(), name);
    }

    /** One that hangs holds up nobody, and nothing that is to end waits for it. */
    private static Executor threads() {
        return task -> {
            Thread thread = new Thread(task, "gongkai-measure");
            thread.setDaemon(true);
            thread.start();
        };
    }
}
