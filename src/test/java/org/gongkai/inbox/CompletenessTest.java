package org.gongkai.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.inbox.Completeness.Degree;
import org.gongkai.intake.Dropped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTest {
    private static final String AGAIN = "。请等导出结束后重新放入，或重新导出。";
    private static final Charset GBK = Charset.forName("GBK");
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Dropped dropped;

    CompletenessTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void aTableEndsWithALineBreakOutsideQuotes() throws IOException {
        assertThat(degree("a,b\n1,2\n")).isEqualTo(Degree.WHOLE);
        assertThat(degree("a,b\r\n1,2\r\n")).isEqualTo(Degree.WHOLE);
        assertThat(degree("a,b\r1,2\r")).isEqualTo(Degree.WHOLE);
        assertThat(degree("a,b\n1,\"2\n3\"\n")).isEqualTo(Degree.WHOLE);
        assertThat(degree("\uFEFF\"a\",b\n1,\"\"\"2\"\"\"\n")).isEqualTo(Degree.WHOLE);
    }

    @Test
    void aLastLineWithTooFewCellsIsShort() throws IOException {
        assertThat(of("标题\na,b,c\n\n1,2"))
                .isEqualTo(new Completeness(Degree.SHORT, "文件不完整：最后一行没有写完（第 4 行只有 2 列，上一行有 3 列）" + AGAIN));
        assertThat(of("a\tb\tc\n1\t2,3"))
                .isEqualTo(Completeness.lacking(Degree.SHORT, "最后一行没有写完（第 2 行只有 2 列，上一行有 3 列）"));
    }

    @Test
    void aLastLineWithCellsEnoughIsPerhapsWhole() throws IOException {
        assertThat(of("a,b\n1,300"))
                .isEqualTo(new Completeness(Degree.PERHAPS, "文件不完整：最后一行（第 2 行）末尾没有换行，可能没有写完" + AGAIN));
        assertThat(degree("a,b\n1,300,4")).isEqualTo(Degree.PERHAPS);
        assertThat(degree("a\tb\n1\t300")).isEqualTo(Degree.PERHAPS);
        assertThat(degree("a,b")).isEqualTo(Degree.PERHAPS);
        assertThat(degree("a,b\n1,\"3\"")).isEqualTo(Degree.PERHAPS);
    }

    @Test
    void halfALineBreakIsNone() throws IOException {
        assertThat(degree("a,b\r\n1,2\r")).isEqualTo(Degree.PERHAPS);
        assertThat(degree("a,b\r\n1,\"2\r3\"\r")).isEqualTo(Degree.PERHAPS);
    }

    @Test
    void anOpenQuoteIsCutAlthoughALineBreakFollows() throws IOException {
        assertThat(of("a,b\n1,2\n3,\"4\n5,6\n")).isEqualTo(Completeness.lacking(Degree.CUT, "第 3 行起引号没有闭合"));
        assertThat(degree("a\tb\n1\t\"2\n")).isEqualTo(Degree.CUT);
        assertThat(degree("\uFEFF\"a\n")).isEqualTo(Degree.CUT);
        assertThat(degree("a,b\n1,\"2\"\"\n")).isEqualTo(Degree.CUT);
    }

    @Test
    void aQuoteInsideACellOpensNothing() throws IOException {
        assertThat(degree("a,b\n1,12\"\n")).isEqualTo(Degree.WHOLE);
        assertThat(degree("a,b\n1,x \"2\n")).isEqualTo(Degree.WHOLE);
    }

    @Test
    void gbkIsCountedByItsBytes() throws IOException {
        String row = "單，\"丂\",乗\n";
        assertThat(of("名称,\"类\",注\n甲,\"乙,\n丙\",丁\n", GBK).degree()).isEqualTo(Degree.WHOLE);
        assertThat(of("名称,\"类\",注\n甲,\"乙", GBK).degree()).isEqualTo(Degree.CUT);
        assertThat(of(row, Charset.forName("GB18030")).degree()).isEqualTo(Degree.WHOLE);
    }

    @Test
    void nothingAndBlanksAreCut() throws IOException {
        assertThat(of("").shortfall()).isEqualTo("文件不完整：文件是空的" + AGAIN);
        assertThat(degree("\uFEFF\r\n \t\r\n")).isEqualTo(Degree.CUT);
    }

    @Test
    void lengthWithoutContentIsCut() throws IOException {
        assertThat(of("a,b\n1,2\n\0\0\0").shortfall()).contains("空字节");
        assertThat(of("{\"a\": 1}\0\0").shortfall()).contains("空字节");
        assertThat(degree("a,b\n1,\0\n")).isEqualTo(Degree.WHOLE);
    }

    @Test
    void aDocumentEndsWithItsLastBracket() throws IOException {
        assertThat(degree("{\"a\": [1, \"}\"]}")).isEqualTo(Degree.WHOLE);
        assertThat(degree("\uFEFF[true, null]\n\n")).isEqualTo(Degree.WHOLE);
        for (String cut : new String[] {
            "{",
            "{\"a",
            "{\"a\"",
            "{\"a\": t",
            "{\"a\": -",
            "{\"a\": 1.",
            "{\"a\": \"\\",
            "{\"a\": 12",
            "{\"a\": [1]",
            "[1] ["
        }) {
            assertThat(of(cut)).as(cut).isEqualTo(Completeness.lacking(Degree.CUT, "JSON 没有写到结尾"));
        }
    }

    @Test
    void aDocumentThatIsWrongBeforeItsEndIsLeftToItsReader() throws IOException {
        assertThat(degree("{\"a\": 1,, \"b\": 2")).isEqualTo(Degree.WHOLE);
        assertThat(degree("{\"a\": 1}}")).isEqualTo(Degree.WHOLE);
    }

    @Test
    void aDocumentInGbkIsCutWhereItsTextIs() throws IOException {
        String text = "{\"名称\": \"乗\", \"说明\": \"乗\\\"號\"}";
        byte[] bytes = text.getBytes(GBK);
        assertThat(of(bytes).degree()).isEqualTo(Degree.WHOLE);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(of(Arrays.copyOf(bytes, length)).degree())
                    .as("%d", length)
                    .isEqualTo(Degree.CUT);
        }
    }

    @Test
    void aLongDocumentIsCutAnywhereInItsBuffers() throws IOException {
        byte[] bytes = ("[" + "\"金额\",".repeat(2_000) + "\"完\"]").getBytes(StandardCharsets.UTF_8);
        assertThat(of(bytes).degree()).isEqualTo(Degree.WHOLE);
        for (int length = 1; length < bytes.length; length += 7) {
            assertThat(of(Arrays.copyOf(bytes, length)).degree())
                    .as("%d", length)
                    .isEqualTo(Degree.CUT);
        }
    }

    @Test
    void anArchiveEndsWithItsDirectory() throws IOException {
        byte[] archive = archive("xl/workbook.xml", "x".repeat(500).getBytes(StandardCharsets.UTF_8), "");
        assertThat(of(archive).degree()).isEqualTo(Degree.WHOLE);
        assertThat(of(archive("a", new byte[0], "注".repeat(20_000))).degree()).isEqualTo(Degree.WHOLE);
        assertThat(of(archive(null, new byte[0], "")).degree()).isEqualTo(Degree.WHOLE);
        for (int length = 4; length < archive.length; length++) {
            assertThat(of(Arrays.copyOf(archive, length)).degree())
                    .as("%d", length)
                    .isEqualTo(Degree.CUT);
        }
        assertThat(of(Arrays.copyOf(archive, archive.length + 1)).degree()).isEqualTo(Degree.CUT);
    }

    @Test
    void anArchiveInsideAnArchiveIsNotItsEnd() throws IOException {
        byte[] inner = archive("a", new byte[9], "");
        byte[] outer = archive("inner.zip", inner, "");
        int end = new String(outer, StandardCharsets.ISO_8859_1).indexOf("PK\5\6") + 22;
        assertThat(of(Arrays.copyOf(outer, end)).degree()).isEqualTo(Degree.CUT);
        assertThat(of(outer).degree()).isEqualTo(Degree.WHOLE);
    }

    @Test
    void aDirectoryBeyondTheEndIsCutUnlessItIsNotedElsewhere() throws IOException {
        byte[] archive = archive("a", new byte[9], "");
        ByteBuffer record = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(archive.length - 6, archive.length);
        assertThat(of(archive).degree()).isEqualTo(Degree.CUT);
        record.putInt(archive.length - 6, 0xFFFFFFFF);
        assertThat(of(archive).degree()).isEqualTo(Degree.WHOLE);
    }

    @Test
    void aPdfEndsWithItsMark() throws IOException {
        assertThat(degree("%PDF-1.7\n%%EOF\n")).isEqualTo(Degree.WHOLE);
        assertThat(degree("%PDF-1.7\n%%EO")).isEqualTo(Degree.CUT);
        assertThat(degree("%PDF-1.7\n%%EOF" + " ".repeat(1024))).isEqualTo(Degree.CUT);
    }

    @Test
    void aPageEndsWithItsTable() throws IOException {
        assertThat(degree("<html><table></TABLE>")).isEqualTo(Degree.WHOLE);
        assertThat(degree("<html></HTML>\n")).isEqualTo(Degree.WHOLE);
        assertThat(degree("<?xml version=\"1.0\"?><Workbook></Workbook>")).isEqualTo(Degree.WHOLE);
        assertThat(degree("<html><table></tabl")).isEqualTo(Degree.CUT);
    }

    @Test
    void aPageDoesNotEndBeforeItsLastTable() throws IOException {
        assertThat(degree("<table><tr><td>1</table><table><tr><td>2")).isEqualTo(Degree.CUT);
        assertThat(degree("<table><tr><td>1</table><p>完")).isEqualTo(Degree.WHOLE);
    }

    @Test
    void aWorkbookOfXmlEndsWithItself() throws IOException {
        String workbook = "<ss:Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"></ss:Table>";
        assertThat(degree(workbook)).isEqualTo(Degree.CUT);
        assertThat(degree(workbook + "</ss:Workbook>\n")).isEqualTo(Degree.WHOLE);
        assertThat(degree("<?xml version=\"1.0\"?><a><b/></a>")).isEqualTo(Degree.WHOLE);
        assertThat(degree("<?xml version=\"1.0\"?><a><b")).isEqualTo(Degree.CUT);
    }

    @Test
    void anyTextIsJudgedInUtf16AsInUtf8() throws IOException {
        for (String text : new String[] {
            "名称,上\n甲,1\n",
            "名称\t金额\n甲\t\"1\n",
            "名称,金额,注\n甲,1",
            "名称,金额\n甲,300",
            "a;b\n甲;\"1\n2\"\n",
            "名称,金额\r\n甲,1\r",
            "{\"名称\": \"甲\"}",
            "{\"名称\": \"甲",
            "[1] [",
            "<html><table></TABLE>",
            "<html><table></tabl",
            "名称,1\n\0"
        }) {
            Completeness expected = of(text);
            for (Charset charset : WIDE) {
                assertThat(of(text, charset)).as(text).isEqualTo(expected);
                assertThat(of("\uFEFF" + text, charset)).as(text).isEqualTo(expected);
            }
        }
    }

    @Test
    void halfACharacterOfUtf16IsCut() throws IOException {
        for (Charset charset : WIDE) {
            byte[] wide = "名称,金额\n".getBytes(charset);
            assertThat(of(Arrays.copyOf(wide, wide.length - 1)))
                    .isEqualTo(Completeness.lacking(Degree.CUT, "最后一个字没有写完"));
        }
    }

    @Test
    void theOthersAreTakenAsTheyAre() throws IOException {
        assertThat(degree("MIME-Version: 1.0\n")).isEqualTo(Degree.WHOLE);
    }

    private Degree degree(String text) throws IOException {
        return of(text).degree();
    }

    private Completeness of(String text) throws IOException {
        return of(text, StandardCharsets.UTF_8);
    }

    private Completeness of(String text, Charset charset) throws IOException {
        return of(text.getBytes(charset));
    }

    private Completeness of(byte[] bytes) throws IOException {
        return Completeness.of(dropped.bytes("x", bytes));
    }

    private static byte[] archive(@Nullable String name, byte[] content, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            if (name != null) {
                zip.putNextEntry(stored(name, content));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
