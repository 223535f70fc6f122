package org.gongkai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;

/** The program in a process of its own, which can be killed. */
final class Child {
    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the program on an installation; with a step, it stops still when it has passed it so often. */
    static Child start(Installation installation, String... step) throws IOException {
        return start(CrashingApp.class, installation, step);
    }

    /** Starts the program, which watches the inbox, on an installation; at a step it waits for a word. */
    static Child watching(Installation installation, String step) throws IOException {
        return start(WaitingApp.class, installation, step);
    }

    private static Child start(Class<?> program, Installation installation, String... step) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dgongkai.log.level=OFF",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                settings(installation).toString()));
        call.addAll(List.of(step));
        return new Child(new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits until the program says a word; false if it ends without. */
    boolean says(String word) {
        return output.lines().anyMatch(word::equals);
    }

    /** Tells it to end, as {@code kill} and systemd do. */
    void tellToEnd() {
        process.toHandle().destroy();
    }

    /** Says the word that it waits for. */
    void sayGo() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The number that it ended with. */
    int exitCode() {
        return process.exitValue();
    }

    /** Kills it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it ends by itself, and no longer than so; whether it did. */
    boolean endsWithin(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** How many files it has open now; empty where it has ended. */
    Optional<Integer> openFiles() {
        String[] open =
                Path.of("/proc", Long.toString(process.pid()), "fd").toFile().list();
        return Optional.ofNullable(open).map(files -> files.length);
    }

    private static Path settings(Installation installation) throws IOException {
        Properties properties = new Properties();
        Settings settings = installation.settings();
        for (Setting key : Setting.values()) {
            properties.setProperty(key.key(), settings.value(key));
        }
        Path file = installation.data().resolveSibling("gongkai.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }
}
