package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.form.SmallPdf.action;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.gongkai.form.PdfPages;
import org.gongkai.form.RawZip;
import org.gongkai.form.SmallPdf;
import org.gongkai.model.Attachment;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs that are attachments by their names, and those that cannot be. */
class AttachmentIntakeTest {
    private static final String NAME = "029017-2026-目录.pdf";

    @TempDir
    private Path folder;

    @Test
    void aPdfWithTheNameOfAnAttachmentIsOne() throws Exception {
        byte[] pdf = SmallPdf.of("list", 3);
        Path file = new Dropped(folder).bytes(NAME, pdf);

        Reading reading = new Exports().read(file);

        String fingerprint = Fingerprint.of(file);
        assertThat(reading.exports()).singleElement().satisfies(export -> {
            assertThat(export.kind()).isEqualTo(ExportKind.ATTACHMENTS);
            assertThat(export.dossier()).isEqualTo(new DossierKey("029017", 2026));
            assertThat(export.entries())
                    .containsExactly(new Attachment("目录", 3, fingerprint, new Origin(fingerprint, "", 1)));
        });
        assertThat(reading.recognitions()).singleElement().satisfies(recognition -> assertThat(recognition.sentence())
                .isEqualTo("识别为附件：PDF，3 页，读取 1 条记录"));
    }

    @Test
    void linksWithinThePdfAndFormsWithoutFieldsDoNoHarm() throws Exception {
        byte[] pdf = SmallPdf.of("list", 2, document -> {
            PDPageFitDestination second = new PDPageFitDestination();
            second.setPage(document.getPage(1));
            PDActionGoTo opening = new PDActionGoTo();
            opening.setDestination(second);
            document.getDocumentCatalog().setOpenAction(opening);
            document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
        });
        assertThat(new Exports().read(new Dropped(folder).bytes(NAME, pdf)).exports())
                .hasSize(1);
    }

    @Test
    void anyOtherPdfIsToldHowAnAttachmentIsNamed() {
        assertThat(Dropped.problems(new Dropped(folder).bytes("函.pdf", SmallPdf.of("letter", 1))))
                .singleElement()
                .returns("PDF 文件", Problem::value)
                .satisfies(problem -> assertThat(problem.remedy()).contains("不要放入打印件", "单位编码-年度-附件名.pdf"));
    }

    static Stream<Arguments> pdfsThatAreNoMerePages() {
        return Stream.of(
                arguments("加密", SmallPdf.locked("secret")),
                arguments("加密", SmallPdf.locked("")),
                arguments("无法打开", "%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII)),
                arguments("没有页面", SmallPdf.of("none", 0)),
                arguments("多于 500 页", SmallPdf.of("many", PdfPages.MOST + 1)),
                arguments("居民身份证号 110*************2X", SmallPdf.of("ID 11010519491231002X", 1)),
                arguments("少见的压缩方式", expanding(1, COSName.FLATE_DECODE, COSName.FLATE_DECODE)),
                arguments("展开后超过", expanding(129, COSName.FLATE_DECODE)),
                arguments("脚本", opening(action("JavaScript", "JS", "app.alert(1)"))),
                arguments("启动程序", opening(action("Launch", "F", "calc.exe"))),
                arguments("网址链接", SmallPdf.annotated(link(action("URI", "URI", "http://example.invalid/")))),
                arguments("提交数据", SmallPdf.annotated(link(action("SubmitForm", "F", "http://example.invalid/")))),
                arguments("打开其他文件", SmallPdf.annotated(link(action("GoToR", "F", "other.pdf")))),
                arguments("多媒体", SmallPdf.annotated(part("RichMedia"))),
                arguments("内嵌的文件", SmallPdf.annotated(part("FileAttachment"))),
                arguments("内嵌的文件", SmallPdf.annotated(within("EF", new COSDictionary()))),
                arguments("自动执行", SmallPdf.annotated(within("AA", new COSDictionary()))),
                arguments("表单", form("XFA", new COSString("<xdp/>"))),
                arguments("表单", form("Fields", listOf(new COSDictionary()))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("pdfsThatAreNoMerePages")
    void whatIsMoreOrLessThanPagesIsRefusedInPlainWords(String words, byte[] pdf) {
        assertThat(Dropped.problems(new Dropped(folder).bytes(NAME, pdf)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.value()).contains(words);
                    assertThat(problem.remedy()).startsWith("请").endsWith("。");
                });
    }

    @Test
    void attachmentsComeInArchivesTooAndOneContentMayBeThatOfTwoUnits() throws Exception {
        byte[] list = SmallPdf.of("list", 1);
        RawZip archive = new RawZip()
                .file("附件/029017-2026-目录.pdf", list)
                .file("附件/029001-2026-目录.pdf", list)
                .file("附件/029017-2026-通知.pdf", SmallPdf.of("notice", 2));
        Path file = new Dropped(folder).bytes("附件.zip", archive.bytes());

        List<Export> exports = new Exports().read(file).exports();

        List<Attachment> attachments = new ArrayList<>();
        exports.forEach(export -> export.entries().forEach(entry -> attachments.add((Attachment) entry)));
        assertThat(attachments).extracting(Attachment::title).containsExactly("目录", "目录", "通知");
        assertThat(exports)
                .extracting(export -> export.dossier().unitCode())
                .containsExactly("029017", "029001", "029017");
        Path copies = Files.createDirectory(folder.resolve("copies"));
        assertThat(AttachmentContents.of(file, attachments.get(1), copies)).hasBinaryContent(list);
    }

    @Test
    void twoDifferentAttachmentsOfOneNameInOneArchiveAreRefused() {
        RawZip archive =
                new RawZip().file("甲/" + NAME, SmallPdf.of("one", 1)).file("乙/" + NAME, SmallPdf.of("other", 1));
        assertThat(Dropped.problems(new Dropped(folder).bytes("附件.zip", archive.bytes())))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.expected()).contains("附件目录"));
    }

    private static byte[] expanding(int mebibytes, COSName... filters) {
        return SmallPdf.of("bomb", 1, pdf -> {
            COSStream stream = pdf.getDocument().createCOSStream();
            COSArray all = new COSArray(List.of(filters));
            try (OutputStream out = stream.createOutputStream(all.size() == 1 ? filters[0] : all)) {
                for (int i = 0; i < mebibytes; i++) {
                    out.write(new byte[1 << 20]);
                }
            }
            pdf.getPage(0).getCOSObject().setItem("Bomb", stream);
        });
    }

    private static byte[] opening(COSDictionary action) {
        return SmallPdf.of(
                "opening", 1, pdf -> pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action));
    }

    private static byte[] form(String key, COSBase value) {
        return SmallPdf.of("form", 1, pdf -> pdf.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.ACRO_FORM, within(key, value)));
    }

    private static COSDictionary link(COSDictionary action) {
        COSDictionary link = part("Link");
        link.setItem(COSName.A, action);
        return link;
    }

    private static COSDictionary part(String subtype) {
        COSDictionary part = new COSDictionary();
        part.setName(COSName.SUBTYPE, subtype);
        return part;
    }

    private static COSDictionary within(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    private static COSArray listOf(COSDictionary element) {
        COSArray list = new COSArray();
        list.add(element);
        return list;
    }
}
