package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.document.Change;
import org.gongkai.model.State;
import org.gongkai.output.csv.CsvWriter;
import org.gongkai.output.html.HtmlWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyTest {
    private static final String UNIT = "029017-2026";

    @TempDir
    private Path outbox;

    private final List<Custody.Version> register = new ArrayList<>();
    private Publications publications;
    private Custody custody;

    @BeforeEach
    void publish() throws IOException {
        publications = new Publications(
                new Renderings(List.of(new HtmlWriter(), new CsvWriter()), FormatProgress.NONE),
                outbox,
                new SyncedDisk(),
                step -> {});
        register.add(version(1, Optional.empty(), State.REPLACED));
        register.add(version(2, Optional.of(List.of()), State.PUBLISHED));
        publications.pointTo(Samples.disclosure().key(), 2);
        custody = new Custody(outbox, () -> List.copyOf(register));
    }

    @Test
    void whatStandsAsItWasPublishedIsWell() {
        assertThat(custody.units()).containsExactly(UNIT);
        assertThat(custody.of(UNIT)).isEmpty();
        assertThat(custody.of("029018-2026")).isEmpty();
    }

    @Test
    void oneChangedByteIsTold() throws IOException {
        Path page = outbox.resolve(UNIT).resolve("v1/disclosure.html");
        byte[] content = Files.readAllBytes(page);
        content[content.length / 2] ^= 1;
        Files.write(page, content);
        assertThat(custody.of(UNIT))
                .singleElement()
                .extracting(Damage::sentence)
                .isEqualTo("已公开的 029017-2026/v1/disclosure.html 与公开时不同，请从备份恢复。");
        content[content.length / 2] ^= 1;
        Files.write(page, content);
        assertThat(custody.of(UNIT)).isEmpty();
    }

    @Test
    void whatIsLongerOrGoneOrAddedIsTold() throws IOException {
        Path folder = outbox.resolve(UNIT).resolve("v2");
        Files.writeString(folder.resolve("disclosure.html"), " ", StandardOpenOption.APPEND);
        Files.delete(folder.resolve("csv/table-01.csv"));
        Files.writeString(folder.resolve("csv/一\u001b[31m\n.csv"), "x");
        assertThat(custody.of(UNIT))
                .containsExactly(
                        damage("v2/csv/table-01.csv", Damage.Kind.MISSING),
                        damage("v2/disclosure.html", Damage.Kind.CHANGED),
                        damage("v2/csv/一?[31m?.csv", Damage.Kind.ADDED));
    }

    @Test
    void aManifestThatFitsItsChangedFilesIsStillAnother() throws IOException {
        Path manifest = outbox.resolve(UNIT).resolve("v1/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"PUBLIC\"", "\"REVIEW\""));
        assertThat(custody.of(UNIT)).containsExactly(damage("v1/manifest.json", Damage.Kind.CHANGED));
        Files.delete(manifest);
        assertThat(custody.of(UNIT)).containsExactly(damage("v1/manifest.json", Damage.Kind.MISSING));
    }

    @Test
    void aVersionOrAUnitThatIsGoneIsTold() throws IOException {
        new SyncedDisk().delete(outbox.resolve(UNIT).resolve("v1"));
        assertThat(custody.of(UNIT)).containsExactly(damage("v1", Damage.Kind.MISSING));
        new SyncedDisk().delete(outbox.resolve(UNIT));
        assertThat(custody.units()).containsExactly(UNIT);
        assertThat(custody.of(UNIT))
                .containsExactly(damage("v1", Damage.Kind.MISSING), damage("v2", Damage.Kind.MISSING));
    }

    @Test
    void aVersionThatNobodyPublishedIsTold() throws IOException {
        Files.createDirectories(outbox.resolve(UNIT).resolve("v3"));
        Files.createDirectories(outbox.resolve("029099-2026/v1"));
        Files.createDirectories(outbox.resolve("029098-2026/review"));
        assertThat(custody.units()).containsExactly(UNIT, "029098-2026", "029099-2026");
        assertThat(custody.of(UNIT)).containsExactly(damage("v3", Damage.Kind.ADDED));
        assertThat(custody.of("029098-2026")).isEmpty();
        assertThat(custody.of("029099-2026")).containsExactly(new Damage("029099-2026/v1", Damage.Kind.ADDED));
    }

    @Test
    void noLinkIsFollowedThoughItLeadsToTheSameContent() throws IOException {
        Path page = outbox.resolve(UNIT).resolve("v1/disclosure.html");
        replacedByLink(page);
        assertThat(custody.of(UNIT)).containsExactly(damage("v1/disclosure.html", Damage.Kind.CHANGED));
        replacedByLink(outbox.resolve(UNIT).resolve("v2"));
        assertThat(custody.of(UNIT))
                .containsExactly(damage("v1/disclosure.html", Damage.Kind.CHANGED), damage("v2", Damage.Kind.MISSING));
        replacedByLink(outbox.resolve(UNIT));
        assertThat(custody.of(UNIT))
                .containsExactly(damage("v1", Damage.Kind.MISSING), damage("v2", Damage.Kind.MISSING));
    }

    @Test
    void theLatestHasToLeadToTheNewestVersion() throws IOException {
        publications.pointTo(Samples.disclosure().key(), 1);
        assertThat(custody.of(UNIT)).containsExactly(damage("latest", Damage.Kind.MISLEADING));
        Files.delete(outbox.resolve(UNIT).resolve("latest"));
        assertThat(custody.of(UNIT)).containsExactly(damage("latest", Damage.Kind.MISSING));
        Files.writeString(outbox.resolve(UNIT).resolve("latest"), "v2");
        assertThat(custody.of(UNIT)).isEmpty();
    }

    @Test
    void aVersionThatIsAboutToAppearMayBeThereOrNot() throws IOException {
        register.add(new Custody.Version(UNIT + "/v3", "0".repeat(64), State.SOUND));
        assertThat(custody.of(UNIT)).isEmpty();
        Files.createDirectories(outbox.resolve(UNIT).resolve("v3"));
        publications.pointTo(Samples.disclosure().key(), 3);
        assertThat(custody.of(UNIT)).isEmpty();
    }

    @Test
    void whatWasFoundWhileTheRegisterChangedIsLookedAtOnceMore() throws IOException {
        Custody.Version third = version(3, Optional.of(List.of()), State.SOUND);
        List<List<Custody.Version>> readings = new ArrayList<>(List.of(List.copyOf(register)));
        register.add(third);
        Custody meanwhile = new Custody(outbox, () -> readings.isEmpty() ? register : readings.remove(0));
        assertThat(meanwhile.of(UNIT)).isEmpty();
        assertThat(readings).isEmpty();
    }

    private Custody.Version version(int number, Optional<List<Change>> changes, State state) throws IOException {
        Staged staged = publications.stage(Samples.saying("第 " + number + " 版"), number, changes);
        if (number == 2) {
            staged = publications.stage(Samples.disclosure(), number, changes);
        }
        publications.release(staged);
        return new Custody.Version(staged.place(), staged.manifest(), state);
    }

    private void replacedByLink(Path path) throws IOException {
        Path elsewhere = outbox.resolve("elsewhere-" + path.getFileName());
        Files.move(path, elsewhere);
        Files.createSymbolicLink(path, elsewhere);
    }

    private static Damage damage(String path, Damage.Kind kind) {
        return new Damage(UNIT + "/" + path, kind);
    }
}
