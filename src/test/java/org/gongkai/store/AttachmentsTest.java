package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.store.Specimens.BUREAU;
import static org.gongkai.store.Specimens.CENTRE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.gongkai.model.Attachment;
import org.gongkai.model.Claim;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;
import org.gongkai.model.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several attachments of a dossier count at a time; of two with one title the later. */
class AttachmentsTest {
    private Database database;
    private Dossiers dossiers;
    private Arrivals arrivals;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(folder);
        dossiers = new Dossiers(database.dataSource());
        arrivals = new Arrivals(database.dataSource(), step -> {});
        dossiers.add(Specimens.all(CENTRE));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneAfterTheOtherTheyAllCountAndComeOutAsTheyWentIn() {
        String before = dossier().fingerprint();
        add("二", "乙");
        String between = dossier().fingerprint();
        add("一", "甲");

        assertThat(dossier().attachments()).containsExactly(attachment("二", "乙"), attachment("一", "甲"));
        assertThat(dossier().sources()).contains(source("一"), source("二"));
        assertThat(List.of(before, between))
                .doesNotContain(dossier().fingerprint())
                .doesNotHaveDuplicates();
        assertThat(standing("二")).isEqualTo(State.READ);
    }

    @Test
    void theOrderInWhichTheyArriveDoesNotMatter() {
        add("一", "甲");
        add("二", "乙");
        Dossier dossier = dossier();
        dossiers.add(Specimens.all(BUREAU));
        dossiers.add(List.of(export(BUREAU, "二", "乙")));
        dossiers.add(List.of(export(BUREAU, "一", "甲")));

        Dossier other = dossiers.complete(BUREAU).orElseThrow();
        assertThat(other.attachments()).isEqualTo(dossier.attachments());
    }

    @Test
    void theSameTitleAgainTakesThePlaceOfTheEarlierOneAndSaysSo() {
        add("一", "甲", "乙");
        add("二", "甲");
        assertThat(dossier().attachments()).containsExactly(attachment("一", "乙"), attachment("二", "甲"));
        assertThat(standing("一")).as("one of its attachments still counts").isEqualTo(State.READ);

        add("三", "乙");
        assertThat(dossier().attachments()).containsExactly(attachment("三", "乙"), attachment("二", "甲"));
        assertThat(dossier().sources()).doesNotContain(source("一"));
        assertThat(standing("一")).isEqualTo(State.REPLACED);
        assertThat(arrivals.why(arrivals.named(source("一").fingerprint()).get(0)))
                .contains("由后收到的文件 三.csv 替代");
    }

    @Test
    void attachmentsAloneMakeNoDossierCompleteAndNoneLacksThem() {
        assertThat(dossiers.missing(CENTRE)).isEmpty();
        dossiers.add(List.of(export(BUREAU, "一", "甲")));
        assertThat(dossiers.missing(BUREAU)).containsExactlyElementsOf(ExportKind.needed());
    }

    @Test
    void aFileOlderThanAnotherAttachmentIsNotHeldButOneOlderThanItsOwnPredecessorIs() {
        receive("一", Instant.ofEpochSecond(200));
        add("一", "甲");
        receive("二", Instant.ofEpochSecond(100));
        add("二", "乙");
        assertThat(dossier().attachments()).hasSize(2);

        receive("三", Instant.ofEpochSecond(100));
        add("三", "甲");
        assertThat(standing("三")).isEqualTo(State.UNEXPLAINED);
        assertThat(dossier().attachments()).contains(attachment("一", "甲"));

        new Decisions(database.dataSource())
                .release(arrivals.named(source("三").fingerprint()).get(0), new Reason("王芳", "确用旧版"));
        assertThat(dossier().attachments()).containsExactly(attachment("二", "乙"), attachment("三", "甲"));
        assertThat(standing("一")).isEqualTo(State.REPLACED);
    }

    @Test
    void aContentThatComesUnderTheNameOfAnotherDossierIsReadAgain() {
        Source common = source("共用");
        receive("共用", Instant.EPOCH);
        dossiers.add(List.of(export(CENTRE, "共用", "目录")));
        assertThat(register(common, "029017-2026-目录.pdf").state()).isEqualTo(State.READ);

        Arrival again = register(common, "029001-2026-目录.pdf");

        assertThat(again.state()).isEqualTo(State.RECEIVED);
        assertThat(again.source().fileName()).isEqualTo("029001-2026-目录.pdf");
        dossiers.add(Specimens.all(BUREAU));
        dossiers.add(List.of(export(BUREAU, "共用", "目录")));
        assertThat(dossier().attachments()).hasSize(1);
        assertThat(dossiers.complete(BUREAU).orElseThrow().attachments()).hasSize(1);
        assertThat(standing("共用")).isEqualTo(State.READ);
    }

    private void add(String content, String... titles) {
        dossiers.add(List.of(export(CENTRE, content, titles)));
    }

    private Dossier dossier() {
        return dossiers.complete(CENTRE).orElseThrow();
    }

    private static Export export(DossierKey key, String content, String... titles) {
        List<Attachment> attachments =
                Arrays.stream(titles).map(title -> attachment(content, title)).toList();
        return Specimens.export(ExportKind.ATTACHMENTS, key, content, attachments);
    }

    private static Attachment attachment(String content, String title) {
        String fingerprint = source(content).fingerprint();
        return new Attachment(title, 3, fingerprint, new Origin(fingerprint, "附件/" + title, 1));
    }

    private static Source source(String content) {
        return Specimens.source(content);
    }

    private void receive(String content, Instant modified) {
        Source source = source(content);
        arrivals.register(source, claim(source.fileName(), modified));
    }

    private Arrival register(Source source, String name) {
        return arrivals.register(new Source(name, source.fingerprint()), claim(name, Instant.EPOCH));
    }

    private static Claim claim(String name, Instant modified) {
        return new Claim(Path.of(name), name, 3, modified, "", "");
    }

    private State standing(String content) {
        return arrivals.named(source(content).fingerprint()).get(0).state();
    }
}
