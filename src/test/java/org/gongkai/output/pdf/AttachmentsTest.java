package org.gongkai.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    @TempDir
    private Path folder;

    @Test
    void theWholeSaysWhatTheDisclosureSaidButClaimsNoStandard() throws IOException {
        byte[] whole = Attachments.withoutClaims(merged());
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("某市检验中心 2026年度单位预算公开", "2026-01-01T00:00:00+08:00")
                    .doesNotContain("pdfaid", "pdfuaid");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("某市检验中心 2026年度单位预算公开");
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        byte[] first = Attachments.withoutClaims(merged());
        assertThat(Arrays.equals(Attachments.withoutClaims(merged()), first)).isTrue();
    }

    @Test
    void whatCannotBeAppendedIsToldInASentence() throws IOException {
        byte[] plain = attachment("", "");
        assertThat(Attachments.fault("a.pdf", plain)).isEmpty();
        assertThat(Attachments.fault("a.pdf", attachment("owner", "")))
                .hasValueSatisfying(said -> assertThat(said).startsWith("附件“a.pdf”已加密"));
        assertThat(Attachments.fault("a.pdf", attachment("owner", "user")))
                .hasValueSatisfying(said -> assertThat(said).startsWith("附件“a.pdf”设有打开密码"));
        assertThat(Attachments.fault("a.pdf", Arrays.copyOf(plain, 20)))
                .hasValueSatisfying(said -> assertThat(said).startsWith("附件“a.pdf”不是完整的PDF文件"));
        assertThat(Attachments.fault("a.pdf", new byte[0])).isPresent();
    }

    private byte[] merged() throws IOException {
        Path disclosure = new PdfWriter().write(Samples.saying("正文"), folder).get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.addSource(new RandomAccessReadBuffer(Files.readAllBytes(disclosure)));
        merger.addSource(new RandomAccessReadBuffer(attachment("", "")));
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return out.toByteArray();
    }

    private static byte[] attachment(String owner, String user) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (!owner.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
