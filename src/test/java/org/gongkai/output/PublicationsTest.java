package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.model.Fingerprint;
import org.gongkai.output.csv.CsvWriter;
import org.gongkai.output.html.HtmlWriter;
import org.gongkai.page.UnprintableException;
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
        publications = new Publications(
                new Renderings(List.of(new HtmlWriter(), new CsvWriter()), FormatProgress.NONE),
                outbox,
                new SyncedDisk(),
                step -> {});
    }

    @Test
    void aVersionAppearsWithAManifestOfAllItsFiles() throws IOException {
        Publication publication = release(Samples.disclosure());
        assertThat(publication.folder()).isEqualTo(outbox.resolve("029017-2026/v1"));
        assertThat(publication.unchanged()).isFalse();
        assertThat(publication.files())
                .containsExactlyElementsOf(Stream.of(
                                "disclosure.html",
                                "csv/table-01.csv",
                                "csv/table-02.csv",
                                "csv/texts.csv",
                                "csv/sheets.csv",
                                "csv/charts.csv",
                                "csv/figures.csv",
                                "csv/datapackage.json",
                                "manifest.json")
                        .map(publication.folder()::resolve)
                        .toList())
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        JsonNode files = new ObjectMapper()
                .readTree(Files.readString(publication.folder().resolve("manifest.json")))
                .get("files");
        assertThat(files.findValuesAsText("name"))
                .containsExactly(
                        "csv/charts.csv",
                        "csv/datapackage.json",
                        "csv/figures.csv",
                        "csv/sheets.csv",
                        "csv/table-01.csv",
                        "csv/table-02.csv",
                        "csv/texts.csv",
                        "disclosure.html");
        assertThat(files.get(7).get("sha256").textValue())
                .isEqualTo(Fingerprint.of(publication.files().get(0)));
        assertThat(files.get(7).get("size").longValue())
                .isEqualTo(Files.size(publication.files().get(0)));
        assertThat(outbox.resolve(".staging")).doesNotExist();
    }

    @Test
    void theSameVersionOnceMoreIsReportedAsUnchanged() throws IOException {
        release(Samples.disclosure());
        assertThat(release(Samples.disclosure()).unchanged()).isTrue();
    }

    @Test
    void aVersionIsNeverOverwritten() throws IOException {
        Publication first = release(Samples.disclosure());
        byte[] page = Files.readAllBytes(first.files().get(0));
        assertThatThrownBy(() -> release(Samples.saying("另一份")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("已公开的版本不能改动");
        assertThat(first.files().get(0)).hasBinaryContent(page);
        assertThat(outbox.resolve(".staging")).doesNotExist();
    }

    @Test
    void aCopyForReviewIsReplaced() throws IOException {
        publications.release(publications.stageReview(Samples.disclosure(Edition.REVIEW)));
        Publication second = publications.release(publications.stageReview(Samples.saying("更正之后")));
        assertThat(second.unchanged()).isFalse();
        assertThat(Files.readString(second.files().get(0))).contains("更正之后");
        assertThat(second.folder().resolve("csv/table-01.csv")).doesNotExist();
        assertThat(outbox.resolve(".staging")).doesNotExist();
    }

    @Test
    void aFormatThatFailsHoldsUpNoOtherAndNothingIsCalledPublished() throws IOException {
        Staged staged = publications.stage(Samples.saying("\u0007"), 1, Optional.empty());
        assertThat(staged.isWhole()).isFalse();
        assertThat(staged.has("csv")).isTrue();
        assertThatThrownBy(() -> publications.insist(staged))
                .isInstanceOf(FormatsFailedException.class)
                .hasMessageContaining("html 格式未能生成")
                .hasMessageContaining("U+0007")
                .hasMessageContaining("029017-2026/incomplete")
                .hasCauseInstanceOf(UnprintableException.class);
        Path unit = outbox.resolve("029017-2026");
        assertThat(unit.resolve("v1")).doesNotExist();
        assertThat(unit.resolve("incomplete/manifest.json")).content().doesNotContain("html");
        assertThat(unit.resolve("incomplete/disclosure.html")).doesNotExist();
        assertThat(outbox.resolve(".staging")).doesNotExist();

        release(Samples.saying("更正之后"));
        assertThat(unit.resolve("incomplete")).doesNotExist();
    }

    @Test
    void aFormatThatDoesNotSayWhatItShouldIsTakenAway() throws IOException {
        Staged staged = publications.stage(Samples.disclosure(), 1, Optional.empty());
        assertThat(publications.without(staged, List.of())).isSameAs(staged);
        Staged rest =
                publications.without(staged, List.of(new FormatFailure("html", new IllegalStateException("读回的内容不一致"))));
        assertThat(rest.isWhole()).isFalse();
        assertThat(rest.folder().resolve("disclosure.html")).doesNotExist();
        assertThat(rest.files())
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(rest.folder().resolve("manifest.json"));
        assertThat(Fingerprint.of(rest.folder().resolve("manifest.json"))).isEqualTo(rest.manifest());
    }

    @Test
    void everyFormatThatIsDoneIsTold() throws IOException {
        List<String> told = new ArrayList<>();
        Renderings renderings = new Renderings(
                List.of(new HtmlWriter(), new CsvWriter()),
                (disclosure, format, done, all) -> told.add(format + " " + done + "/" + all));
        new Publications(renderings, outbox, new SyncedDisk(), step -> {}).stageReview(Samples.disclosure());
        assertThat(told).containsExactly("html 1/2", "csv 2/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "", ".", "029 017", "单位"})
    void aUnitCodeThatIsNoNameForAFolderIsRefused(String code) {
        assertThatThrownBy(() -> release(Samples.disclosure(code, Edition.PUBLIC, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("单位编码“" + code + "”");
        assertThat(outbox).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void versionsCountFromOne(int version) {
        assertThatThrownBy(() -> publications.stage(Samples.disclosure(), version, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLatestIsALinkToAVersionAndMakesTheCopyForReviewObsolete() throws IOException {
        publications.release(publications.stageReview(Samples.disclosure(Edition.REVIEW)));
        release(Samples.disclosure());
        publications.pointTo(Samples.disclosure().key(), 1);
        Path unit = outbox.resolve("029017-2026");
        assertThat(Files.readSymbolicLink(unit.resolve("latest"))).isEqualTo(Path.of("v1"));
        assertThat(unit.resolve("review")).doesNotExist();

        publications.release(publications.stage(Samples.saying("更正之后"), 2, Optional.of(List.of())));
        publications.pointTo(Samples.disclosure().key(), 2);
        assertThat(Files.readString(unit.resolve("latest/disclosure.html"))).contains("更正之后");
    }

    @Test
    void aPlaceHoldsExactlyWhatItsManifestSays() throws IOException {
        Staged staged = publications.stage(Samples.disclosure(), 1, Optional.empty());
        assertThat(publications.holds(staged.place(), staged.manifest())).isFalse();
        publications.release(staged);
        assertThat(publications.holds(staged.place(), staged.manifest())).isTrue();
        assertThat(publications.holds(staged.place(), "0".repeat(64))).isFalse();
    }

    private Publication release(Disclosure disclosure) throws IOException {
        return publications.release(publications.stage(disclosure, 1, Optional.empty()));
    }
}
