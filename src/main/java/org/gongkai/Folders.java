package org.gongkai;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 文件夹选项: the folders of an installation, as every command takes them. */
final class Folders {
    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "inbox")
    private @Nullable Path inbox;

    @Option(names = "--outbox", paramLabel = "DIR", descriptionKey = "outbox")
    private @Nullable Path outbox;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    /** The settings, with the folders that were given. */
    Settings settings() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, Settings.Key.INBOX, inbox);
        put(given, Settings.Key.OUTBOX, outbox);
        put(given, Settings.Key.DATA, data);
        return Settings.of(given);
    }

    private static void put(Map<String, String> given, Settings.Key key, @Nullable Path folder) {
        if (folder != null) {
            given.put(key.key(), folder.toString());
        }
    }
}
