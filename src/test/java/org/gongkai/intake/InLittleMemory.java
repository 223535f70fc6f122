package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.refusal.RefusedException;

/** Reads one export in a process of its own, and says how many records it has, or why it has none. */
final class InLittleMemory {
    private InLittleMemory() {}

    public static void main(String[] file) throws IOException {
        try {
            Reading reading = new Exports().read(Path.of(file[0]));
            System.out.println(reading.exports().stream()
                    .mapToInt(export -> export.entries().size())
                    .sum());
        } catch (RefusedException e) {
            System.out.println(e.getMessage());
        }
    }

    /** What it says of a file with 256 MiB of heap. */
    static String says(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InLittleMemory.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
    }
}
