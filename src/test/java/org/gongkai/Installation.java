package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An installation in a folder of its own: real files, a real database, the real routes. */
final class Installation {
    private final Path folder;

    private Installation(Path folder) {
        this.folder = folder;
    }

    /** An installation below a folder, with an empty inbox. */
    static Installation in(Path folder) throws IOException {
        Installation installation = new Installation(folder);
        Files.createDirectories(installation.inbox());
        return installation;
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path outbox() {
        return folder.resolve("outbox");
    }

    Path data() {
        return folder.resolve("data");
    }

    Settings settings() {
        return Settings.of(Map.of(
                Settings.Key.INBOX.key(), inbox().toString(),
                Settings.Key.OUTBOX.key(), outbox().toString(),
                Settings.Key.DATA.key(), data().toString(),
                Settings.Key.SETTLE.key(), "0"));
    }

    /** Drops the exports of the reference unit. */
    Installation dropSeeds() throws IOException {
        Seeds.copyTo(inbox());
        return this;
    }

    /** Drops a file under its own name. */
    Installation drop(Path file) throws IOException {
        Files.copy(file, inbox().resolve(file.getFileName().toString()));
        return this;
    }

    /** Drops a text under a name. */
    Installation drop(String name, String content) throws IOException {
        Files.write(inbox().resolve(name), content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Takes all that waits in the inbox and tells what came of it. */
    Journal drain() throws Exception {
        Journal journal = new Journal();
        try (Pipeline pipeline = new Pipeline(settings(), journal, false)) {
            pipeline.drain();
        }
        return journal;
    }

    /** The folder of a published version. */
    Path published(String unitAndYear, int version) {
        return outbox().resolve(unitAndYear).resolve("v" + version);
    }
}
