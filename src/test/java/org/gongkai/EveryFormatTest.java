package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.Hostile;
import org.gongkai.output.Samples;
import org.gongkai.output.pdf.FontFolder;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Proofs;
import org.gongkai.page.UnprintableException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format must do, whatever it is: say all that the disclosure says, and say it twice in the same bytes. */
class EveryFormatTest {
    private static final Formats FORMATS = Formats.chosen(String.join(",", Formats.NAMES));
    private static final Path BYTES = Path.of("src/test/resources/published.sha256");
    private static final Map<Text, Disclosure> DISCLOSURES = new EnumMap<>(Text.class);

    @TempDir
    private static Path folder;

    /** The disclosures that every format is tried on. */
    private enum Text {
        REFERENCE,
        SECOND_UNIT,
        COPY_FOR_REVIEW,
        HOSTILE
    }

    @BeforeAll
    static void writeEveryDisclosureInEveryFormat() throws Exception {
        DISCLOSURES.put(Text.REFERENCE, of(Path.of("seeds/yangquan-2026"), Edition.PUBLIC));
        DISCLOSURES.put(Text.SECOND_UNIT, of(Path.of("src/test/resources/exports/second-unit/bureau"), Edition.PUBLIC));
        DISCLOSURES.put(Text.COPY_FOR_REVIEW, Samples.disclosure(Edition.REVIEW));
        DISCLOSURES.put(Text.HOSTILE, Hostile.disclosure());
        for (Map.Entry<Text, Disclosure> text : DISCLOSURES.entrySet()) {
            write(
                    text.getValue(),
                    Files.createDirectories(folder.resolve(text.getKey().name())));
        }
    }

    static Stream<Arguments> everyTextInEveryFormat() {
        return Stream.of(Text.values())
                .flatMap(text -> FORMATS.readers().stream().map(reader -> Arguments.of(text, reader.format(), reader)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTextInEveryFormat")
    void everyFigureAndEveryWordIsReadBack(Text text, String format, DisclosureReader reader) throws IOException {
        assertThat(Proofs.differences(disclosure(text), reader, folder.resolve(text.name())))
                .as(format)
                .isEmpty();
    }

    @Test
    void theSameDisclosureGivesTheSameBytesInEveryFormat(@TempDir Path again) throws IOException {
        write(disclosure(Text.SECOND_UNIT), again);
        assertThat(Contents.of(again)).isEqualTo(Contents.of(folder.resolve(Text.SECOND_UNIT.name())));
    }

    /** On every JDK and every machine; whoever changes what is written writes them down anew by -Dgongkai.bytes=write. */
    @Test
    void theBytesAreThoseThatWereWrittenDown() throws IOException {
        List<String> bytes = new ArrayList<>();
        for (Text text : List.of(Text.REFERENCE, Text.SECOND_UNIT)) {
            Contents.of(folder.resolve(text.name()))
                    .forEach((name, sha256) -> bytes.add(sha256 + " " + text + " " + name));
        }
        if ("write".equals(System.getProperty("gongkai.bytes"))) {
            Files.write(BYTES, bytes);
        }
        assertThat(bytes).containsExactlyElementsOf(Files.readAllLines(BYTES));
    }

    /** What has pages cannot show it and says so; what has texts keeps it. */
    @Test
    void aCharacterThatNoFontHasIsRefusedInPrintAndKeptElsewhere(@TempDir Path odd) throws IOException {
        Disclosure disclosure = Samples.saying("人事\u0F40科");
        for (DisclosureWriter writer : FORMATS.writers(FontFolder.NONE)) {
            if (List.of("pdf", "ofd").contains(writer.format())) {
                assertThatThrownBy(() -> writer.write(disclosure, odd))
                        .isInstanceOf(UnprintableException.class)
                        .hasMessageContaining("U+0F40");
            } else {
                writer.write(disclosure, odd);
            }
        }
        for (DisclosureReader reader : FORMATS.readers()) {
            if (!List.of("pdf", "ofd").contains(reader.format())) {
                assertThat(Proofs.differences(disclosure, reader, odd)).isEmpty();
            }
        }
    }

    @Test
    void everyFormatThatCanBeChosenIsWrittenAndReadBack() {
        assertThat(FORMATS.writers(FontFolder.NONE))
                .extracting(DisclosureWriter::format)
                .containsExactlyElementsOf(Formats.NAMES);
        assertThat(FORMATS.readers()).extracting(DisclosureReader::format).containsExactlyElementsOf(Formats.NAMES);
    }

    private static void write(Disclosure disclosure, Path into) throws IOException {
        for (DisclosureWriter writer : FORMATS.writers(FontFolder.NONE)) {
            assertThat(writer.write(disclosure, into)).as(writer.format()).isNotEmpty();
        }
    }

    private static Disclosure disclosure(Text text) {
        Disclosure disclosure = DISCLOSURES.get(text);
        assertThat(disclosure).isNotNull();
        return disclosure;
    }

    private static Disclosure of(Path exports, Edition edition) throws Exception {
        try (Stream<Path> files = Files.list(exports)) {
            List<Path> sorted = files.sorted().toList();
            return new Disclosures().assemble(ReadDossier.of(ReadDossier.exports(sorted)), edition);
        }
    }
}
