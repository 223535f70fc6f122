package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Edition;
import org.gongkai.model.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationsTest {
    @TempDir
    private Path root;

    private Path outbox;
    private Publications publications;

    @BeforeEach
    void open() {
        outbox = root.resolve("outbox");
        publications = new Publications(List.of(new HtmlWriter(), new CsvWriter()), outbox);
    }

    @Test
    void aVersionAppearsWithAManifestOfAllItsFiles() throws IOException {
        Publication publication = publications.write(Samples.disclosure(), "v1");
        assertThat(publication.folder()).isEqualTo(outbox.resolve("029017-2026/v1"));
        assertThat(publication.unchanged()).isFalse();
        assertThat(publication.files())
                .containsExactlyElementsOf(
                        Stream.of("disclosure.html", "csv/table-01.csv", "csv/table-02.csv", "manifest.json")
                                .map(publication.folder()::resolve)
                                .toList())
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        JsonNode files = new ObjectMapper()
                .readTree(Files.readString(publication.folder().resolve("manifest.json")))
                .get("files");
        assertThat(files.findValuesAsText("name"))
                .containsExactly("csv/table-01.csv", "csv/table-02.csv", "disclosure.html");
        assertThat(files.get(2).get("sha256").textValue())
                .isEqualTo(Fingerprint.of(publication.files().get(0)));
        assertThat(files.get(2).get("size").longValue())
                .isEqualTo(Files.size(publication.files().get(0)));
        assertThat(outbox.resolve(".staging")).doesNotExist();
    }

    @Test
    void theSameVersionOnceMoreIsReportedAsUnchanged() throws IOException {
        publications.write(Samples.disclosure(), "v1");
        assertThat(publications.write(Samples.disclosure(), "v1").unchanged()).isTrue();
    }

    @Test
    void aVersionIsNeverOverwritten() throws IOException {
        Publication first = publications.write(Samples.disclosure(), "v1");
        byte[] page = Files.readAllBytes(first.files().get(0));
        assertThatThrownBy(() -> publications.write(Samples.saying("另一份"), "v1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("已公开的版本不能改动");
        assertThat(first.files().get(0)).hasBinaryContent(page);
        assertThat(outbox.resolve(".staging")).doesNotExist();
    }

    @Test
    void aCopyForReviewIsReplaced() throws IOException {
        publications.write(Samples.disclosure(Edition.REVIEW), "review");
        Publication second = publications.write(Samples.saying("更正之后"), "review");
        assertThat(second.unchanged()).isFalse();
        assertThat(Files.readString(second.files().get(0))).contains("更正之后");
        assertThat(second.folder().resolve("csv/table-01.csv")).doesNotExist();
        assertThat(outbox.resolve(".staging")).doesNotExist();
    }

    @Test
    void whatCannotBePrintedLeavesNothingBehind() {
        assertThatThrownBy(() -> publications.write(Samples.saying("\u0007"), "v1"))
                .isInstanceOf(UnprintableException.class);
        assertThat(outbox.resolve("029017-2026")).doesNotExist();
        assertThat(outbox.resolve(".staging")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "", ".", "029 017", "单位"})
    void aUnitCodeThatIsNoNameForAFolderIsRefused(String code) {
        assertThatThrownBy(() -> publications.write(Samples.disclosure(code, Edition.PUBLIC, List.of()), "v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("单位编码“" + code + "”");
        assertThat(outbox).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0", "v01", "../v1", "final", ""})
    void onlyVersionsAndCopiesForReviewAreWritten(String name) {
        assertThatThrownBy(() -> publications.write(Samples.disclosure(), name))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
