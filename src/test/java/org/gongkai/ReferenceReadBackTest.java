package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.ReadBack;
import org.gongkai.output.csv.CsvReader;
import org.gongkai.output.csv.CsvWriter;
import org.gongkai.output.html.HtmlReader;
import org.gongkai.output.html.HtmlWriter;
import org.gongkai.output.json.JsonReader;
import org.gongkai.output.json.JsonWriter;
import org.gongkai.output.json.Schema;
import org.gongkai.output.markdown.MarkdownReader;
import org.gongkai.output.markdown.MarkdownWriter;
import org.gongkai.output.proof.DisclosureReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the reference disclosure is found again in every format that has a structure. */
class ReferenceReadBackTest {
    private static Disclosure disclosure;

    @TempDir
    private Path folder;

    @BeforeAll
    static void assemble() throws Exception {
        disclosure =
                new Disclosures().assemble(ReadDossier.of(ReadDossier.exports(ReadDossier.seeds())), Edition.PUBLIC);
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(new JsonWriter(), new JsonReader()),
                Arguments.of(new CsvWriter(), new CsvReader()),
                Arguments.of(new MarkdownWriter(), new MarkdownReader()),
                Arguments.of(new HtmlWriter(), new HtmlReader()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyLineIsReadBack(DisclosureWriter writer, DisclosureReader reader) throws IOException {
        assertThat(reader.format()).isEqualTo(writer.format());
        writer.write(disclosure, folder);
        ReadBack.hold(disclosure, reader, folder);
    }

    @Test
    void theDataKeepsItsSchema() throws IOException {
        new JsonWriter().write(disclosure, folder);
        assertThat(Schema.beside(folder)
                        .faults(new ObjectMapper()
                                .readTree(folder.resolve("disclosure.json").toFile())))
                .isEmpty();
    }
}
