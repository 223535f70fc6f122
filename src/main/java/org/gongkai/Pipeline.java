package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.main.Main;
import org.gongkai.check.CheckSettings;
import org.gongkai.disk.Disk;
import org.gongkai.disk.Steps;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.health.Pulse;
import org.gongkai.log.LogFolder;
import org.gongkai.log.Redaction;
import org.gongkai.measure.Measures;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 流程: the routes of one installation, started over its folders and its database. */
final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    /** 运行方式: what a pipeline is started for. */
    enum Mode {
        /** Watches the inbox until the program is stopped. */
        WATCH,
        /** Takes what waits in the inbox, and ends. */
        ONCE,
        /** Does what is due and takes nothing from the inbox. */
        DUE
    }

    private final Settings settings;
    private final Instance instance;
    private final Optional<LogFolder> log;
    private final Database database;
    private final Main main;
    private final Departure departure;
    private final Journal journal;

    /**
     * @param settings the installation
     * @param journal what is told of every file and dossier
     * @param mode what it is started for
     */
    Pipeline(Settings settings, Journal journal, Mode mode) throws IOException {
        this(settings, journal, mode, new SyncedDisk(), Steps.LOGGED);
    }

    /** The same on a given disk, telling every step. */
    Pipeline(Settings settings, Journal journal, Mode mode, Disk disk, Steps steps) throws IOException {
        settings.secrets().forEach(Redaction::keep);
        CheckSettings checks = new Equipment(settings).checks();
        this.instance = Instance.claim(settings.data());
        this.settings = settings;
        this.journal = journal;
        Optional<LogFolder> opened = Optional.empty();
        try {
            opened = new Equipment(settings).openLog();
            Premises.requireWhole(settings.data());
            Files.createDirectories(settings.inbox().resolve("taken"));
            Files.createDirectories(settings.inbox().resolve("refused"));
            Files.createDirectories(settings.outbox());
            DeskFolder.clear(settings.data().resolve("desk"), disk);
            this.database = alone(new Equipment(settings).openDatabase());
        } catch (IOException | RuntimeException e) {
            opened.ifPresent(LogFolder::close);
            instance.close();
            throw e;
        }
        this.log = opened;
        this.main = new Main();
        main.addMainListener(new HealthListed());
        properties(mode).forEach(main::addOverrideProperty);
        if (mode == Mode.WATCH) {
            main.bind("quartz", Timetable.quartz(settings, database.dataSource()));
        }
        Measures measures = mode == Mode.WATCH ? observed() : unobserved();
        journal.countWith(measures);
        main.bind("healthInSentences", new HealthInSentences());
        main.bind("managementServer", GuardedServer.of(settings));
        new Beans(settings, checks, database, disk, new Pulse(steps, System::nanoTime), journal, measures)
                .byName()
                .forEach(main::bind);
        main.bind("marks", new Marks());
        Gate gate = bean("gate", Gate.class);
        this.departure = new Departure(gate);
        main.addMainListener(departure);
        if (mode == Mode.DUE) {
            gate.nothingToCollect();
        }
    }

    /** Watches the inbox until the program is stopped. */
    void watch() throws Exception {
        LOG.info("监看收件箱 {}，停止请按 Ctrl-C", settings.inbox());
        LOG.info(
                "运行状况见 http://{}:{}/observe/health",
                settings.value(Setting.MANAGEMENT_HOST),
                settings.value(Setting.MANAGEMENT_PORT));
        departure.holdUpTheEnd();
        main.run();
    }

    /** Starts, takes everything that waits in the inbox, and stops. */
    void drain() throws Exception {
        start();
        journal.awaitDrained();
        main.stop();
    }

    /** Starts the routes and leaves them running. */
    CamelContext start() throws Exception {
        main.start();
        return main.getCamelContext();
    }

    /** A bean of this pipeline, before or after it is started. */
    <T> T bean(String name, Class<T> type) {
        return type.cast(main.lookup(name, type));
    }

    @Override
    public void close() {
        try {
            main.stop();
            database.close();
        } finally {
            log.ifPresent(LogFolder::close);
            instance.close();
            departure.done();
        }
    }

    /** The database, if no other program works on it; else it is closed. */
    static Database alone(Database database) {
        if (!database.isOursAlone()) {
            database.close();
            throw new IllegalStateException(
                    "数据库正被另一个程序使用，请先关闭那个程序再启动" + " / another instance works on this database: close that one first.");
        }
        return database;
    }

    private Map<String, String> properties(Mode mode) {
        Map<String, String> properties = settings.properties();
        properties.putAll(RouteFiles.properties(settings));
        properties.put("gongkai.watch", Boolean.toString(mode == Mode.WATCH));
        properties.put("gongkai.collect", Boolean.toString(mode != Mode.DUE));
        properties.put("gongkai.poll", mode == Mode.WATCH ? "500" : "20");
        return properties;
    }

    private Measures observed() {
        Observation observation = new Observation(settings, database, main::getCamelContext);
        observation.byName().forEach(main::bind);
        return observation.measures();
    }

    /** A run that ends by itself listens on no port and measures nothing. */
    private Measures unobserved() {
        main.addOverrideProperty("camel.management.enabled", "false");
        main.addOverrideProperty("camel.metrics.enabled", "false");
        main.addOverrideProperty("camel.opentelemetry2.enabled", "false");
        main.addOverrideProperty("camel.main.jmx-enabled", "false");
        return Measures.NONE;
    }
}
