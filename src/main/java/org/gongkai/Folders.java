package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 设置选项: where an installation lies and how it is set, as every command takes it. */
final class Folders {
    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "inbox")
    private @Nullable Path inbox;

    @Option(names = "--outbox", paramLabel = "DIR", descriptionKey = "outbox")
    private @Nullable Path outbox;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private @Nullable Path config;

    /** The settings of the file and the folders that were given; a folder on the command line counts more. */
    Settings settings() throws IOException {
        return settings(Map.of());
    }

    /** The same, over settings that a command brings along. */
    Settings settings(Map<Settings.Key, String> standard) throws IOException {
        Map<String, String> given = new TreeMap<>();
        standard.forEach((key, value) -> given.put(key.key(), value));
        given.putAll(configured());
        put(given, Settings.Key.INBOX, inbox);
        put(given, Settings.Key.OUTBOX, outbox);
        put(given, Settings.Key.DATA, data);
        return Settings.of(given);
    }

    private Map<String, String> configured() throws IOException {
        return config == null ? Map.of() : KeyFile.read(config);
    }

    private static void put(Map<String, String> given, Settings.Key key, @Nullable Path folder) {
        if (folder != null) {
            given.put(key.key(), folder.toString());
        }
    }
}
