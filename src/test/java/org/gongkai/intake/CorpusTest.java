package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small file a mess: each folder of {@code corpus} holds a file as an office sends it, and {@code expected.txt} with
 * exactly the records, notices, problems and refused members that reading it gives. What it did give stands in {@code target/corpus}.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String EXPECTED = "expected.txt";

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadExactlyAsExpectedOrRefusedExactlyAsExpected(Path folder) throws IOException {
        String told = String.join("\n", told(export(folder))) + "\n";
        Files.writeString(
                Files.createDirectories(Path.of("target/corpus")).resolve(folder.getFileName() + ".txt"), told);
        assertThat(told).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    }

    private static Path export(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> exports = files.filter(file -> !file.endsWith(EXPECTED)).toList();
            assertThat(exports).as("files of " + folder).hasSize(1);
            return exports.get(0);
        }
    }

    private static List<String> told(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try {
            Reading reading = new Exports().read(file);
            reading.exports().forEach(export -> tell(export, lines));
            reading.notices().forEach(notice -> lines.add("提示 " + notice));
            for (Refusal member : reading.refused()) {
                lines.add("退回成员 " + member.source().fileName());
                member.problems().forEach(problem -> lines.add("  " + line(problem)));
            }
        } catch (RefusedException e) {
            e.refusal().problems().forEach(problem -> lines.add("退回 " + line(problem)));
        }
        return lines;
    }

    private static void tell(Export export, List<String> lines) {
        lines.add(export.kind().term() + " " + export.dossier().folder() + " "
                + export.entries().size() + " 条");
        String fingerprint = export.source().fingerprint();
        for (Entry entry : export.entries()) {
            lines.add("  " + entry.toString().replace(fingerprint, "*").replace("\n", "\\n"));
        }
    }

    private static String line(Problem problem) {
        return String.join("｜", problem.place(), problem.value(), problem.expected(), problem.remedy())
                .replace("\n", "\\n");
    }
}
