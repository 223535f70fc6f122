package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.main.Main;
import org.gongkai.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 流程: the routes of one installation, started over its folders and its database. */
final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Settings settings;
    private final Database database;
    private final Main main;
    private final Journal journal;

    /**
     * @param settings the installation
     * @param journal what is told of every file and dossier
     * @param watch whether the inbox is watched until the program is stopped, or drained once
     */
    Pipeline(Settings settings, Journal journal, boolean watch) throws IOException {
        Files.createDirectories(settings.inbox());
        Files.createDirectories(settings.outbox());
        this.settings = settings;
        this.journal = journal;
        this.database = Database.open(settings.data());
        this.main = new Main();
        Map<String, String> properties = settings.properties();
        properties.put("gongkai.watch", Boolean.toString(watch));
        properties.put("gongkai.once", Boolean.toString(!watch));
        properties.forEach(main::addOverrideProperty);
        if (!watch) {
            withoutObservation(main);
        }
        Beans.of(settings, database.dataSource(), journal).forEach(main::bind);
    }

    /** Watches the inbox until the program is stopped. */
    void watch() throws Exception {
        LOG.info("监看收件箱 {}，停止请按 Ctrl-C", settings.inbox());
        LOG.info(
                "运行状况见 http://{}:{}/observe/health",
                settings.value(Settings.Key.MANAGEMENT_HOST),
                settings.value(Settings.Key.MANAGEMENT_PORT));
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

    @Override
    public void close() {
        main.stop();
        database.close();
    }

    /** A run that ends by itself listens on no port and measures nothing. */
    private static void withoutObservation(Main main) {
        main.addOverrideProperty("camel.management.enabled", "false");
        main.addOverrideProperty("camel.metrics.enabled", "false");
        main.addOverrideProperty("camel.opentelemetry2.enabled", "false");
        main.addOverrideProperty("camel.main.jmx-enabled", "false");
    }
}
