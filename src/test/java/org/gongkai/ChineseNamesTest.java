package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChineseNamesTest {
    @Test
    void whereFilesCannotHaveThemTheProgramSaysWhatToSetAndDoesNothing(@TempDir Path folder) throws Exception {
        ProcessBuilder call = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                App.class.getName(),
                "demo");
        call.environment().put("LC_ALL", "C");
        Process program =
                call.directory(folder.toFile()).redirectErrorStream(true).start();

        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.strip()).isEqualTo(ChineseNames.REMEDY).contains("LC_ALL=C.UTF-8");
        assertThat(program.waitFor()).isEqualTo(ExitCode.ENVIRONMENT.number());
        assertThat(folder).isEmptyDirectory();
    }
}
