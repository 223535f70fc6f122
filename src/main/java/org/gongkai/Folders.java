package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.settings.Layer;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.settings.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 设置选项: where an installation lies and how it is set, as every command takes it. */
final class Folders {
    private static final Path USUAL_FILE = Path.of("conf", "gongkai.properties");

    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "inbox")
    private @Nullable Path inbox;

    @Option(names = "--outbox", paramLabel = "DIR", descriptionKey = "outbox")
    private @Nullable Path outbox;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private @Nullable Path config;

    /** The settings of all sources; what is said on the command line counts most. */
    Settings settings() throws IOException {
        return settings(Map.of());
    }

    /** The same, where a command says some by itself, whatever file and environment say. */
    Settings settings(Map<Setting, String> own) throws IOException {
        List<Layer> layers = new ArrayList<>();
        Optional<Path> file = file();
        if (file.isPresent()) {
            layers.add(Layer.file(file.get()));
        }
        layers.add(Layer.environment(System.getenv()));
        layers.add(Layer.jvm(systemProperties()));
        layers.add(Layer.of(Source.Place.COMMAND, own));
        layers.add(Layer.of(Source.Place.COMMAND_LINE, said()));
        return Settings.of(layers, Placeholders::completed);
    }

    /** The file of settings: the one that was named, or the usual one if it is there. */
    private Optional<Path> file() {
        return Optional.ofNullable(config).or(() -> Optional.of(USUAL_FILE).filter(Files::exists));
    }

    private static Map<String, String> systemProperties() {
        Map<String, String> properties = new TreeMap<>();
        System.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, System.getProperty(name, "")));
        return properties;
    }

    private Map<Setting, String> said() {
        Map<Setting, String> said = new EnumMap<>(Setting.class);
        put(said, Setting.INBOX, inbox);
        put(said, Setting.OUTBOX, outbox);
        put(said, Setting.DATA, data);
        return said;
    }

    private static void put(Map<Setting, String> said, Setting setting, @Nullable Path folder) {
        if (folder != null) {
            said.put(setting, folder.toString());
        }
    }
}
