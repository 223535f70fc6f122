package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.output.pdf.FontFolder;
import org.gongkai.store.Database;

/**
 * 设置: what an installation may choose, validated once; an unknown or invalid key stops the start.
 *
 * @param values the value of every key
 */
public record Settings(Map<Key, String> values) {
    /** 设置项: a key, its default, and what it is for. */
    public enum Key {
        /** The folder that exports are dropped into. */
        INBOX("gongkai.inbox", "inbox"),
        /** The folder that disclosures are written to. */
        OUTBOX("gongkai.outbox", "outbox"),
        /** The folder of the database. */
        DATA("gongkai.data", "data"),
        /** How long a dropped file has to lie unchanged before it is taken, in milliseconds. */
        SETTLE("gongkai.inbox.settle", "2000"),
        /** How long an incomplete file is waited for before it is refused, in milliseconds. */
        PATIENCE("gongkai.inbox.patience", "600000"),
        /** Whether a file is taken only with its {@code .done} beside it. */
        DONE("gongkai.inbox.done", "false"),
        /** The JDBC address of the database; where it is empty, the database is H2 in the data folder. */
        DATABASE_URL("gongkai.database.url", ""),
        /** The user of the database. */
        DATABASE_USER("gongkai.database.user", "sa"),
        /** The password of the database. */
        DATABASE_PASSWORD("gongkai.database.password", ""),
        /** How often the folders and the database are tried, in milliseconds. */
        TRIAL("gongkai.trial.interval", "10000"),
        /** How much room there has to be on the disks, in bytes. */
        DISK_FREE("gongkai.disk.free", "67108864"),
        /** The file that sets severities and thresholds of the cross-checks otherwise; where it is empty, none are. */
        CHECKS("gongkai.checks", ""),
        /** The formats that a disclosure is written in, separated by commas. */
        FORMATS("gongkai.formats", String.join(",", Formats.NAMES)),
        /** The folder of the office's own fonts, with a file that says what each is for; there may be none. */
        FONTS("gongkai.fonts", "conf/fonts"),
        /** When the nightly run starts (Quartz cron). */
        NIGHTLY_CRON("gongkai.nightly.cron", "0 0 2 * * ?"),
        /** The time zone of the nightly run. */
        NIGHTLY_ZONE("gongkai.nightly.zone", "Asia/Shanghai"),
        /** The address of the health and metrics endpoints. */
        MANAGEMENT_HOST("gongkai.management.host", "127.0.0.1"),
        /** The port of the health and metrics endpoints. */
        MANAGEMENT_PORT("gongkai.management.port", "9876");

        private final String key;
        private final String standard;

        Key(String key, String standard) {
            this.key = key;
            this.standard = standard;
        }

        /** The key as it is written in files and routes. */
        public String key() {
            return key;
        }
    }

    /**
     * The settings with some of them given.
     *
     * @throws IllegalArgumentException if a key is unknown or a value invalid, in a sentence that says what to change
     */
    public static Settings of(Map<String, String> given) {
        Map<Key, String> values = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            values.put(key, key.standard);
        }
        given.forEach((name, value) -> values.put(key(name), value.strip()));
        Settings settings = new Settings(Map.copyOf(values));
        settings.validate();
        return settings;
    }

    /** The folder that exports are dropped into. */
    public Path inbox() {
        return folder(Key.INBOX);
    }

    /** The folder that disclosures are written to. */
    public Path outbox() {
        return folder(Key.OUTBOX);
    }

    /** The folder of the database. */
    public Path data() {
        return folder(Key.DATA);
    }

    /**
     * The office's own fonts.
     *
     * @throws IllegalArgumentException if they cannot be used, in a sentence that says what to change
     */
    FontFolder fonts() {
        try {
            return FontFolder.of(folder(Key.FONTS));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    Key.FONTS.key() + ": the folder " + folder(Key.FONTS) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The value of a key. */
    public String value(Key key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("Every key has a value: " + key);
        }
        return value;
    }

    /** A setting that is a number. */
    public long number(Key key) {
        return Long.parseLong(value(key));
    }

    /** A setting that is a time in milliseconds. */
    public Duration time(Key key) {
        return Duration.ofMillis(number(key));
    }

    /** All settings but the password by their written keys, with folders absolute, as routes use them. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Key key : Key.values()) {
            properties.put(key.key(), value(key));
        }
        properties.remove(Key.DATABASE_PASSWORD.key());
        properties.put(Key.INBOX.key(), inbox().toString());
        properties.put(Key.OUTBOX.key(), outbox().toString());
        properties.put(Key.DATA.key(), data().toString());
        return properties;
    }

    /**
     * Opens the database of the installation.
     *
     * @throws IllegalStateException if it cannot be opened, in a sentence that says what to do
     */
    Database openDatabase() {
        String url = value(Key.DATABASE_URL);
        return url.isEmpty()
                ? Database.open(data())
                : Database.open(url, value(Key.DATABASE_USER), value(Key.DATABASE_PASSWORD));
    }

    private Path folder(Key key) {
        return Path.of(value(key)).toAbsolutePath().normalize();
    }

    private void validate() {
        number(Key.SETTLE, 3_600_000);
        number(Key.PATIENCE, 86_400_000);
        number(Key.TRIAL, 3_600_000);
        number(Key.DISK_FREE, 1L << 50);
        number(Key.MANAGEMENT_PORT, 65_535);
        if (!List.of("true", "false").contains(value(Key.DONE))) {
            throw new IllegalArgumentException(Key.DONE.key() + " must be true or false, not " + value(Key.DONE) + ".");
        }
        Formats.chosen(value(Key.FORMATS));
        try {
            ZoneId.of(value(Key.NIGHTLY_ZONE));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Key.NIGHTLY_ZONE.key() + " is not a time zone: " + value(Key.NIGHTLY_ZONE)
                            + ". Write one such as Asia/Shanghai.",
                    e);
        }
        if (List.of(inbox(), outbox(), data()).stream().distinct().count() < 3) {
            throw new IllegalArgumentException("Inbox, outbox and data must be three different folders.");
        }
        if (!List.of("127.0.0.1", "localhost", "::1").contains(value(Key.MANAGEMENT_HOST))) {
            throw new IllegalArgumentException(Key.MANAGEMENT_HOST.key() + " must be a loopback address, not "
                    + value(Key.MANAGEMENT_HOST) + ": health and metrics have no password.");
        }
    }

    private void number(Key key, long most) {
        String value = value(key);
        if (!value.matches("\\d{1,16}") || Long.parseLong(value) > most) {
            throw new IllegalArgumentException(
                    key.key() + " must be a whole number from 0 to " + most + ", not " + value + ".");
        }
    }

    private static Key key(String name) {
        return Arrays.stream(Key.values())
                .filter(key -> key.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown setting " + name + ". Known settings: "
                        + String.join(
                                ", ", Arrays.stream(Key.values()).map(Key::key).toList()) + "."));
    }
}
