package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.form.RawZip;
import org.gongkai.form.SmallPdf;
import org.gongkai.model.Fingerprint;
import org.gongkai.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attachments from the inbox to the end of the print. */
class AttachedTest {
    private static final Path EXPORTS = Path.of("src/test/resources/exports/second-unit/bureau");
    private static final String UNIT = "048001-2026";
    private static final String LISTED = "平川市应急管理局 政府购买服务指导性目录";
    private static final String OTHER = "一号通知";
    private static final byte[] NOTICE = SmallPdf.of("notice", 2);
    private static final byte[] LIST = SmallPdf.of("list", 3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void twoAttachmentsStandBehindThePrintWithBookmarksAndWithoutAClaim(TestDatabase database) throws Exception {
        Map<String, String> settings = new TreeMap<>(database.fresh(folder));
        settings.put(Setting.FORMATS.key(), "pdf,json");
        Installation installation = dropExports(Installation.in(folder, settings));
        drop(installation, OTHER, NOTICE);
        RawZip archive = new RawZip().file("附件/" + UNIT + "-" + LISTED + ".pdf", LIST);
        Files.write(installation.inbox().resolve("附件.zip"), archive.bytes());

        Journal journal = installation.drain();

        assertThat(journal.exitCode()).as(journal.notices().toString()).isEqualTo(ExitCode.DONE);
        Path print = installation.published(UNIT, 1).resolve("disclosure.pdf");
        try (PDDocument pdf = Loader.loadPDF(print.toFile())) {
            int pages = pdf.getNumberOfPages();
            assertThat(text(pdf, pages - 4)).contains("list 1");
            assertThat(text(pdf, pages - 1)).contains("notice 1");
            assertThat(text(pdf, pages)).contains("notice 2");
            List<PDOutlineItem> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(bookmarks::add);
            assertThat(bookmarks).extracting(PDOutlineItem::getTitle).endsWith("附件1 " + LISTED, "附件2 " + OTHER);
            assertThat(bookmarks).extracting(PDOutlineItem::getTitle).noneMatch(title -> title.startsWith("own"));
            assertThat(bookmarks.get(0).findDestinationPage(pdf)).isNotNull();
            assertThat(bookmarks.get(bookmarks.size() - 1).findDestinationPage(pdf))
                    .isEqualTo(pdf.getPage(pages - 2));
            assertThat(pdf.getDocumentCatalog().getMetadata().toByteArray())
                    .asString()
                    .contains("预算公开")
                    .doesNotContain("pdfaid", "pdfuaid");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("预算公开");
        }
        JsonNode entry = entry(installation, 1, "disclosure.pdf");
        assertThat(entry.has("conformance")).isFalse();
        assertThat(entry.get("attachments"))
                .extracting(each -> each.get("title").asText() + each.get("pages"))
                .containsExactly(LISTED + 3, OTHER + 2);
        assertThat(entry.get("attachments").get(0).get("sha256").asText())
                .isEqualTo(Fingerprint.of(new ByteArrayInputStream(LIST)));
        Invariants.hold(installation, List.of());
    }

    @Test
    void anAttachmentThatComesLaterMakesTheNextVersionAndTheChangesTellIt() throws Exception {
        Installation installation = dropExports(Installation.in(folder, Map.of(Setting.FORMATS.key(), "pdf,json")));
        installation.drain();
        assertThat(entry(installation, 1, "disclosure.pdf").get("conformance"))
                .extracting(JsonNode::asText)
                .containsExactly("PDF/A-2a", "PDF/UA-1");
        assertThat(entry(installation, 1, "disclosure.json").get("format").asText())
                .isEqualTo("json");

        drop(installation, OTHER, NOTICE);
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);

        assertThat(installation.published(UNIT, 2).resolve("changes.csv"))
                .content()
                .contains("附件,一号通知,,,共 2 页");
        assertThat(entry(installation, 2, "changes.csv").get("format").asText()).isEqualTo("changes");
        assertThat(entry(installation, 2, "disclosure.pdf").has("attachments")).isTrue();
    }

    @Test
    void theSameAttachmentsInAnyOrderGiveTheSameBytes() throws Exception {
        List<Map<String, String>> outputs = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) {
            Path own = folder.resolve("turn-" + turn);
            Installation installation = dropExports(Installation.in(own, Map.of(Setting.FORMATS.key(), "pdf")));
            drop(installation, turn == 0 ? OTHER : LISTED, turn == 0 ? NOTICE : LIST);
            if (turn == 0) {
                drop(installation, LISTED, LIST);
                installation.drain();
            } else {
                Installation before = installation;
                Files.move(before.inbox().resolve("unit.json"), own.resolve("unit.json"));
                before.drain();
                drop(before, OTHER, NOTICE);
                before.drop(own.resolve("unit.json")).drain();
            }
            outputs.add(Contents.of(installation.published(UNIT, 1)));
        }
        assertThat(outputs.get(0)).containsKey("disclosure.pdf").isEqualTo(outputs.get(1));
    }

    @Test
    void aRefusedPdfThatIsDroppedAgainUnderTheRightNameIsTaken() throws Exception {
        Installation installation = Installation.in(folder);
        Files.write(installation.inbox().resolve("通知.pdf"), NOTICE);
        Journal first = installation.drain();
        assertThat(first.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.note())
                .contains("单位编码-年度-附件名.pdf"));

        drop(installation, OTHER, NOTICE);

        assertThat(installation.drain().refusals()).isEmpty();
        assertThat(installation.outbox().resolve(UNIT + "/status.json"))
                .content()
                .contains("待齐");
    }

    @Test
    void anAttachmentThatSpeaksOfASecretProjectKeepsTheVersionFromBeingPublished() throws Exception {
        String code = "140900260000000000105";
        Installation installation = Installation.in(folder, Map.of(Setting.FORMATS.key(), "pdf,json"));
        dropExports(installation);
        String library = Files.readString(EXPORTS.resolve("projects.json"));
        String marked = library.replace("\"" + code + "\",", "\"" + code + "\", \"是否涉密\": \"是\",");
        Files.writeString(installation.inbox().resolve("projects.json"), marked);
        drop(installation, OTHER, SmallPdf.of("project " + code + " no", 1));

        Journal journal = installation.drain();

        assertThat(journal.notices()).singleElement().asString().contains("附件“一号通知”提到涉密项目", "用同样的文件名重新放入");
        assertThat(installation.published(UNIT, 1)).doesNotExist();
        assertThat(installation.outbox().resolve(UNIT + "/incomplete/disclosure.pdf"))
                .doesNotExist();

        drop(installation, OTHER, NOTICE);
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(entry(installation, 1, "disclosure.pdf").get("attachments")).hasSize(1);
    }

    private static Installation dropExports(Installation installation) throws Exception {
        try (var files = Files.list(EXPORTS)) {
            for (Path file : files.sorted().toList()) {
                installation.drop(file);
            }
        }
        return installation;
    }

    private static void drop(Installation installation, String title, byte[] pdf) throws Exception {
        Files.write(installation.inbox().resolve(UNIT + "-" + title + ".pdf"), pdf);
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static JsonNode entry(Installation installation, int version, String name) throws Exception {
        Path manifest = installation.published(UNIT, version).resolve("manifest.json");
        return StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(manifest.toFile())
                                .get("files")
                                .spliterator(),
                        false)
                .filter(file -> file.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
