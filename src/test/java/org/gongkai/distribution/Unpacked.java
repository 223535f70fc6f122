package org.gongkai.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The distribution, unpacked as an installation unpacks it, and started by its own script. */
final class Unpacked {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    private Unpacked(Path home) {
        this.home = home;
    }

    /** What a call printed, and the code that it ended with. */
    record Said(int code, String out, String err) {}

    /** The archive that was built. */
    static Path archive(String ending) {
        return Path.of(System.getProperty("gongkai.distribution", "") + ending);
    }

    static Unpacked into(Path folder) throws Exception {
        Process tar = new ProcessBuilder(
                        "tar",
                        "xzf",
                        archive(".tar.gz").toString(),
                        "-C",
                        Files.createDirectories(folder).toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IOException("The distribution does not unpack");
        }
        try (var homes = Files.list(folder)) {
            return new Unpacked(homes.findFirst().orElseThrow());
        }
    }

    Path home() {
        return home;
    }

    /** The same with a variable of the environment. */
    Unpacked with(String variable, String value) {
        Unpacked changed = new Unpacked(home);
        changed.environment.putAll(environment);
        changed.environment.put(variable, value);
        return changed;
    }

    /** Starts the program in a folder. */
    Process start(Path folder, String... words) throws IOException {
        return process(home.resolve("bin/gongkai"), folder, words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Calls the program in a folder and waits for what it says. */
    Said call(Path folder, String... words) throws Exception {
        return call(home.resolve("bin/gongkai"), folder, words);
    }

    /** The same by another name of the script. */
    Said call(Path script, Path folder, String... words) throws Exception {
        Path out = Files.createTempFile("gongkai", ".out");
        Path err = Files.createTempFile("gongkai", ".err");
        Process process = process(script, folder, words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Said said = new Said(process.waitFor(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return said;
    }

    /** Waits until something is so. */
    static void await(String what, Callable<Boolean> isSo) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isSo.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not so within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** A folder to work in, with a settings file that says this. */
    static Path work(Path folder, String... settings) throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.createDirectories(folder.resolve("conf"));
        Files.write(folder.resolve("conf/gongkai.properties"), List.of(settings), StandardCharsets.UTF_8);
        return folder;
    }

    private ProcessBuilder process(Path script, Path folder, String... words) {
        List<String> call = new ArrayList<>(List.of(script.toString()));
        call.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }
}
