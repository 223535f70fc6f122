package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;

/** An installation in a folder of its own: real files, a real database, the real routes. */
final class Installation {
    private final Path folder;
    private final Map<String, String> more;

    private Installation(Path folder, Map<String, String> more) {
        this.folder = folder;
        this.more = more;
    }

    /** An installation below a folder, with an empty inbox. */
    static Installation in(Path folder) throws IOException {
        return in(folder, Map.of());
    }

    /** The same, and disclosures are written in every format; without, only in those that take no time to print. */
    static Installation inEveryFormat(Path folder) throws IOException {
        return in(folder, Map.of(Setting.FORMATS.key(), String.join(",", Formats.NAMES)));
    }

    /** The same on a fresh database of a kind. */
    static Installation in(Path folder, TestDatabase database) throws IOException {
        return in(folder, database.fresh(folder));
    }

    /** The same with more settings. */
    static Installation in(Path folder, Map<String, String> more) throws IOException {
        Installation installation = new Installation(folder, more);
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
        Map<String, String> given = new TreeMap<>(Map.of(
                Setting.INBOX.key(),
                inbox().toString(),
                Setting.OUTBOX.key(),
                outbox().toString(),
                Setting.DATA.key(),
                data().toString(),
                Setting.FORMATS.key(),
                "html,json,csv",
                Setting.SETTLE.key(),
                "0",
                Setting.PATIENCE.key(),
                "0"));
        given.putAll(more);
        return Settings.of(given);
    }

    /** Drops the exports of the reference unit. */
    Installation dropSeeds() throws IOException {
        Seeds.copyTo(inbox());
        return this;
    }

    /** Drops the exports of the reference unit without the reasons that its office gives for what is found. */
    Installation dropSeedsWithoutReasons() throws IOException {
        dropSeeds();
        Files.delete(inbox().resolve("explanations.csv"));
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
        try (Pipeline pipeline = new Pipeline(settings(), journal, Pipeline.Mode.ONCE)) {
            pipeline.drain();
        }
        return journal;
    }

    /** The folder of a published version. */
    Path published(String unitAndYear, int version) {
        return outbox().resolve(unitAndYear).resolve("v" + version);
    }
}
