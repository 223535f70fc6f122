package org.gongkai.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 设置: what an installation has chosen, validated once; an unknown key or an invalid value stops the start.
 *
 * @param given the value of every setting, and where it was said
 * @param camels keys of Camel's own and their values, which Camel judges
 */
public record Settings(Map<Setting, Given> given, Map<String, Given> camels) {
    private static final String CAMEL = "camel.";

    /**
     * 取值: what holds for a setting.
     *
     * @param value the value
     * @param source where it was said
     */
    public record Given(String value, Source source) {}

    public Settings {
        given = Collections.unmodifiableMap(new EnumMap<>(given));
        camels = Collections.unmodifiableMap(new TreeMap<>(camels));
    }

    /**
     * The settings with some of them given by key.
     *
     * @throws IllegalArgumentException if a key is unknown or a value invalid, in a sentence that says what to change
     */
    public static Settings of(Map<String, String> values) {
        Layer layer = new Layer(new Source(Source.Place.COMMAND_LINE, ""), new TreeMap<>(values));
        return of(List.of(layer), (value, all) -> value);
    }

    /**
     * The settings that some sources say; a later one counts more.
     *
     * @param completed a value in which what stands for something else is replaced, given all values by key
     * @throws IllegalArgumentException if a key is unknown or a value invalid, in a sentence that says what to change
     */
    public static Settings of(List<Layer> layers, BiFunction<String, Map<String, String>, String> completed) {
        Map<Setting, Given> given = standard();
        Map<String, Given> camels = new TreeMap<>();
        for (Layer layer : layers) {
            layer.values().forEach((key, value) -> {
                if (key.startsWith(CAMEL)) {
                    camels.put(key, new Given(value.strip(), layer.source()));
                } else {
                    Setting setting = Setting.of(key).orElseThrow(() -> unknown(key, layer.source()));
                    given.put(setting, new Given(value.strip(), layer.of(setting)));
                }
            });
        }
        Map<String, String> all = new TreeMap<>();
        given.forEach((setting, said) -> all.put(setting.key(), said.value()));
        given.replaceAll((setting, said) -> completed(setting, said, value -> completed.apply(value, all)));
        given.forEach(Settings::requireFitting);
        Settings settings = new Settings(given, camels);
        settings.requireDifferentFolders();
        settings.requireRoomForLogs();
        settings.requireCredential();
        return settings;
    }

    private static Given completed(Setting setting, Given said, UnaryOperator<String> completed) {
        try {
            return new Given(completed.apply(said.value()), said.source());
        } catch (IllegalArgumentException e) {
            String why = setting.isSecret() ? "" : "（" + e.getMessage() + "）";
            throw new IllegalArgumentException(setting.key() + " 里用 {{ }} 引用的内容无法替换，请检查变量、设置项或文件是否存在" + why
                    + " / what stands in {{ }} cannot be replaced: check the variable, setting or file.");
        }
    }

    private static Map<Setting, Given> standard() {
        Map<Setting, Given> standard = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            standard.put(setting, new Given(setting.standard(), new Source(Source.Place.STANDARD, "")));
        }
        return standard;
    }

    /** The folder that exports are dropped into. */
    public Path inbox() {
        return path(Setting.INBOX);
    }

    /** The folder that disclosures are written to. */
    public Path outbox() {
        return path(Setting.OUTBOX);
    }

    /** The folder of the database. */
    public Path data() {
        return path(Setting.DATA);
    }

    /** The value of a setting. */
    public String value(Setting setting) {
        return given(setting).value();
    }

    /** The value of a setting and where it was said. */
    public Given given(Setting setting) {
        Given found = given.get(setting);
        if (found == null) {
            throw new IllegalStateException("Every setting has a value: " + setting);
        }
        return found;
    }

    /** A setting that is a number. */
    public long number(Setting setting) {
        return Long.parseLong(value(setting));
    }

    /** A setting that is a time in milliseconds. */
    public Duration time(Setting setting) {
        return Duration.ofMillis(number(setting));
    }

    /** A setting that is on or off. */
    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(value(setting));
    }

    /** A setting that is a folder or a file. */
    public Path path(Setting setting) {
        return Path.of(value(setting)).toAbsolutePath().normalize();
    }

    /** What nobody may see. */
    public List<String> secrets() {
        return given.keySet().stream()
                .filter(Setting::isSecret)
                .map(this::value)
                .toList();
    }

    /** All settings but the secrets by their keys, with paths absolute, as routes use them, and those of Camel's own. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            if (!setting.isSecret()) {
                boolean isPath = setting.kind().handling() == Kind.Handling.PATH;
                String value = value(setting);
                properties.put(
                        setting.key(),
                        isPath && !value.isEmpty() ? path(setting).toString() : value);
            }
        }
        camels.forEach((key, said) -> properties.put(key, said.value()));
        return properties;
    }

    private static IllegalArgumentException unknown(String key, Source source) {
        String nearest = Setting.nearest(key).key();
        return new IllegalArgumentException("没有设置项 " + key + "（" + source.words() + "），最接近的是 " + nearest
                + "，全部设置项见 gongkai config / unknown setting " + key + "; the nearest is " + nearest
                + ", and gongkai config lists them all.");
    }

    private static void requireFitting(Setting setting, Given given) {
        if (!setting.kind().fits().test(given.value())) {
            String value = setting.isSecret() ? "" : "，不是“" + given.value() + "”";
            throw new IllegalArgumentException(
                    setting.key() + " 应为" + setting.kind().chinese() + value + "（"
                            + given.source().words() + "） / " + setting.key() + " must be "
                            + setting.kind().english() + ".");
        }
    }

    private void requireDifferentFolders() {
        if (Stream.of(inbox(), outbox(), data()).distinct().count() < 3) {
            throw new IllegalArgumentException("收件箱、发件箱和数据文件夹必须是三个不同的文件夹，请改 gongkai.inbox、gongkai.outbox 或 gongkai.data"
                    + " / inbox, outbox and data must be three different folders.");
        }
    }

    private void requireRoomForLogs() {
        if (number(Setting.LOG_TOTAL) < 4 * number(Setting.LOG_FILE_SIZE)) {
            throw new IllegalArgumentException("gongkai.log.total-size 至少应为 gongkai.log.file-size 的四倍"
                    + " / gongkai.log.total-size must be at least four times gongkai.log.file-size.");
        }
    }

    /** Beyond this machine nobody is answered without a credential. */
    private void requireCredential() {
        String keys = Setting.MANAGEMENT_USER.key() + " 和 " + Setting.MANAGEMENT_PASSWORD.key();
        boolean hasUser = !value(Setting.MANAGEMENT_USER).isEmpty();
        if (hasUser == value(Setting.MANAGEMENT_PASSWORD).isEmpty()) {
            throw new IllegalArgumentException(keys + " 须一同设置或都留空 / set both or neither.");
        }
        String host = value(Setting.MANAGEMENT_HOST);
        if (!hasUser && !Kind.isLoopback(host)) {
            throw new IllegalArgumentException(Setting.MANAGEMENT_HOST.key() + " " + host + " 不是本机地址，请同时设置 " + keys
                    + "，或改回 127.0.0.1 / is no loopback address: set user and password too, or leave it at 127.0.0.1.");
        }
    }
}
