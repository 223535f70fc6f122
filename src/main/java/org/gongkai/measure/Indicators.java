package org.gongkai.measure;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * 指标集: all that is looked at for a scrape, once a scrape. A look that fails or takes too long leaves its indicators out; the
 * scrape itself neither fails nor waits for it.
 */
public final class Indicators implements MultiCollector {
    private final List<Look> looks;
    private final Executor threads;
    private final long patience;

    /**
     * Indicators that are seen in several looks at once.
     *
     * @param threads where they look
     * @param patience how long a scrape waits for all of them together
     */
    public Indicators(List<Look> looks, Executor threads, Duration patience) {
        this.looks = List.copyOf(looks);
        this.threads = threads;
        this.patience = patience.toNanos();
    }

    @Override
    public MetricSnapshots collect() {
        Map<Indicator, GaugeSnapshot.Builder> gauges = new EnumMap<>(Indicator.class);
        samples().forEach(sample -> gauges.computeIfAbsent(sample.indicator(), Indicators::gauge)
                .dataPoint(point(sample)));
        MetricSnapshots.Builder all = MetricSnapshots.builder();
        gauges.values().forEach(gauge -> all.metricSnapshot(gauge.build()));
        return all.build();
    }

    private List<Sample> samples() {
        long end = System.nanoTime() + patience;
        List<FutureTask<List<Sample>>> begun =
                looks.stream().map(look -> look.begin(threads)).toList();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            samples.addAll(looks.get(i).seen(begun.get(i), end - System.nanoTime()));
        }
        return samples;
    }

    private static GaugeSnapshot.Builder gauge(Indicator indicator) {
        return GaugeSnapshot.builder().name(indicator.metric()).help(indicator.help());
    }

    private static GaugeDataPointSnapshot point(Sample sample) {
        Labels.Builder labels = Labels.builder();
        for (int i = 0; i < sample.labels().size(); i++) {
            labels.label(sample.indicator().labels().get(i), sample.labels().get(i));
        }
        return GaugeDataPointSnapshot.builder()
                .labels(labels.build())
                .value((double) sample.value())
                .build();
    }
}
