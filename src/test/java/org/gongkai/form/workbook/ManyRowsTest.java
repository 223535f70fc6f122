package org.gongkai.form.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {
    @TempDir
    private Path folder;

    @Test
    void oneHundredThousandRowsAreReadInASmallHeap() throws IOException, InterruptedException {
        Path file = ManyRows.write(folder.resolve("many.xlsx"), 100_000);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyRows.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told.strip()).isEqualTo("100000 700001 0 true");
        assertThat(process.waitFor()).isZero();
    }
}
