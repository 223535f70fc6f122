package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.RawZip;
import org.gongkai.model.Entry;
import org.gongkai.model.Origin;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever form a file has and whatever is wrong with it, in an archive it is read, refused and traced as it is by itself. */
class CorpusInArchivesTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String MEMBER = "报送/内层.zip/文件";
    private static final String PLACE = "压缩包内“" + MEMBER + "”";

    @TempDir
    private Path folder;

    @Test
    void everyFileIsReadInAnArchiveAsByItself() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(50);
        for (Path file : files) {
            Path archive = archived(file);
            assertThat(told(archive)).as(file.toString()).isEqualTo(told(file));
        }
    }

    @Test
    void everyRecordIsTracedInAnArchiveAsByItself() throws IOException {
        int traced = 0;
        for (Path file : files()) {
            Path archive = archived(file);
            List<Origin> origins = origins(file);
            List<Excerpt> alone = Excerpts.of(file, origins);
            List<Excerpt> together = Excerpts.of(archive, origins(archive));
            assertThat(together.stream().map(CorpusInArchivesTest::shown))
                    .as(file.toString())
                    .containsExactlyElementsOf(
                            alone.stream().map(CorpusInArchivesTest::shown).toList());
            traced += origins.size();
        }
        assertThat(traced).isGreaterThan(100);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.endsWith("expected.txt") && !file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    private Path archived(Path file) throws IOException {
        byte[] inner = new RawZip().file("文件", Files.readAllBytes(file)).bytes();
        byte[] outer = new RawZip().file("报送/内层.zip", inner).bytes();
        return Files.write(folder.resolve("x.zip"), outer);
    }

    private static List<String> told(Path file) throws IOException {
        List<String> told = new ArrayList<>();
        try {
            Reading reading = new Exports().read(file);
            String fingerprint = reading.source().fingerprint();
            reading.exports().forEach(export -> {
                told.add(export.kind() + " " + export.dossier());
                export.entries().forEach(entry -> told.add(entry.toString().replace(fingerprint, "*")));
            });
            reading.recognitions().forEach(recognition -> told.add(recognition.sentence()));
            reading.notices().stream()
                    .map(CorpusInArchivesTest::withoutMember)
                    .sorted()
                    .forEach(told::add);
        } catch (RefusedException e) {
            e.refusal().problems().forEach(problem -> told.add(problem.toString()));
        }
        return told.stream().map(CorpusInArchivesTest::withoutMember).toList();
    }

    /** A text without what only says which file of the archive it is about. */
    private static String withoutMember(String text) {
        return text.replace("，" + PLACE + "，", "，")
                .replace("：" + PLACE + "，", "：")
                .replace(PLACE, "")
                .replace(MEMBER + "/", "")
                .replace(MEMBER, "");
    }

    private static List<Origin> origins(Path file) throws IOException {
        try {
            return new Exports()
                    .read(file).exports().stream()
                            .flatMap(export -> export.entries().stream())
                            .map(Entry::origin)
                            .toList();
        } catch (RefusedException e) {
            return List.of();
        }
    }

    private static String shown(Excerpt excerpt) {
        return String.join("|", excerpt.cell(), excerpt.heading(), excerpt.value(), excerpt.context());
    }
}
