package org.gongkai.measure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Term;

/**
 * 计数与计时: counters and timers in a registry of Micrometer. They begin at zero with every start, and all of them are there
 * from the start. A label has as many values as the program has words for it, whatever is dropped.
 */
public final class Meters implements Measures {
    /** What a file is of before it is read, and where it cannot be. */
    static final String UNRECOGNISED = "未识别";

    /** What a file is of that holds several kinds of export. */
    static final String SEVERAL = "多种";

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(100)
    };

    private final MeterRegistry registry;

    /**
     * Meters in a registry.
     *
     * @param formats the formats that disclosures are written in
     */
    public Meters(MeterRegistry registry, List<String> formats) {
        this.registry = registry;
        for (FileOutcome outcome : FileOutcome.values()) {
            kinds(outcome).forEach(kind -> files(outcome, kind));
        }
        for (Stage stage : Stage.values()) {
            stage(stage);
        }
        formats.forEach(this::format);
        publications();
        failures(true);
        failures(false);
    }

    @Override
    public void file(FileOutcome outcome, Set<ExportKind> kinds) {
        files(outcome, kind(kinds)).increment();
    }

    @Override
    public void published() {
        publications().increment();
    }

    @Override
    public void failedToPublish(boolean surroundings) {
        failures(surroundings).increment();
    }

    @Override
    public void took(Stage stage, Duration time) {
        stage(stage).record(time);
    }

    @Override
    public void took(String format, Duration time) {
        format(format).record(time);
    }

    private Counter files(FileOutcome outcome, String kind) {
        return Counter.builder("gongkai.files")
                .description("放入收件箱的文件，按导出种类和去向 / Files by kind of export and by what became of them.")
                .tag("kind", kind)
                .tag("outcome", outcome.term())
                .register(registry);
    }

    private Counter publications() {
        return Counter.builder("gongkai.publications")
                .description("公开的版本 / Versions that were published.")
                .register(registry);
    }

    private Counter failures(boolean surroundings) {
        return Counter.builder("gongkai.publication.failures")
                .description("没有办成的审核或公开，按原因 / Tries to bring a dossier to its publication that failed, by cause.")
                .tag("cause", surroundings ? "环境" : "数据")
                .register(registry);
    }

    private Timer stage(Stage stage) {
        return timer("gongkai.step", "各环节用时 / Seconds a step of the work takes.", "step", stage.term());
    }

    private Timer format(String format) {
        return timer(
                "gongkai.format", "各格式排版用时 / Seconds it takes to write a disclosure in a format.", "format", format);
    }

    private Timer timer(String name, String description, String tag, String value) {
        return Timer.builder(name)
                .description(description)
                .tag(tag, value)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private static List<String> kinds(FileOutcome outcome) {
        return outcome.isByKind()
                ? Stream.concat(Stream.of(ExportKind.values()).map(Term::term), Stream.of(SEVERAL))
                        .toList()
                : List.of(UNRECOGNISED);
    }

    private static String kind(Set<ExportKind> kinds) {
        return switch (kinds.size()) {
            case 0 -> UNRECOGNISED;
            case 1 -> kinds.iterator().next().term();
            default -> SEVERAL;
        };
    }
}
