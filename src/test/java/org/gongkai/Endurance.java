package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a long run came through, for whoever reads its figures afterwards. */
final class Endurance {
    private static final Path FIGURES = Path.of("target/endurance.txt");

    private Endurance() {}

    /** Notes a figure. */
    static void note(String what, int figure) throws IOException {
        Files.writeString(FIGURES, what + ": " + figure + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
