package org.gongkai;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.inbox.Queue;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Arrivals;

/** The program while it watches its inbox, as Prometheus sees it. */
final class Watched implements AutoCloseable {
    private final Management management = Management.somewhere();
    private final Journal journal = new Journal();
    private final Pipeline pipeline;
    private final Path inbox;

    private Watched(Installation installation) throws Exception {
        inbox = installation.inbox();
        Map<String, String> given = new TreeMap<>(installation.settings().properties());
        given.put(Setting.MANAGEMENT_PORT.key(), Integer.toString(management.port()));
        pipeline = new Pipeline(Settings.of(given), journal, Pipeline.Mode.WATCH);
        pipeline.start();
    }

    static Watched over(Installation installation) throws Exception {
        return new Watched(installation);
    }

    /** A bean of the program. */
    <T> T bean(String name, Class<T> type) {
        return pipeline.bean(name, type);
    }

    /** Waits until everything that was dropped is taken and settled. */
    void awaitRest() throws Exception {
        Running.await(
                "everything is taken", () -> Queue.in(inbox, Instant.now()).files() == 0);
        Running.await(
                "everything is read",
                () -> bean("arrivals", Arrivals.class).unread().isEmpty());
        Running.await("something is settled", () -> !journal.outcomes().isEmpty());
        int before = journal.rests();
        Running.await("everything is done", () -> journal.rests() > before + 1);
    }

    /** What Prometheus reads now. */
    Scrape scrape() throws IOException, InterruptedException {
        return Scrape.read(get("/observe/metrics").body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return management.get(path);
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
