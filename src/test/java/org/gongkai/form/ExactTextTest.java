package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTextTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "名称,金额\n职务补贴,1\n";

    @Test
    void theEncodingIsTold() throws IOException {
        assertThat(first(TABLE.getBytes(StandardCharsets.UTF_8))).isEqualTo("#CSV（UTF-8 编码）");
        assertThat(first(TABLE.getBytes(GB18030))).isEqualTo("#CSV（GB18030 编码）");
        assertThat(first(TABLE.getBytes(StandardCharsets.UTF_16))).isEqualTo("#CSV（UTF-16 编码）");
        assertThat(first("a,b\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("#CSV（UTF-8 编码）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsKnownWithoutItsMark(String charset) throws IOException {
        ShownSheets shown = ShownSheets.of("一般公共预算\t上下〇\r\n0\t《甲》\r\n".getBytes(Charset.forName(charset)));
        assertThat(shown.lines()).containsExactly("#TSV（UTF-16 编码）", "1|一般公共预算|上下〇", "2|0|《甲》", "#");
        assertThat(shown.problems()).isEmpty();
    }

    @Test
    void aZeroAmongOtherBytesMakesNoUtf16() throws IOException {
        assertThat(first("ab,c\n12,3\n\0".getBytes(StandardCharsets.US_ASCII))).isEqualTo("#CSV（UTF-8 编码）");
        assertThat(first("a,b\n1,20\n\0".getBytes(StandardCharsets.US_ASCII))).isEqualTo("#CSV（UTF-8 编码）");
    }

    @Test
    void textBehindMuchAsciiDecidesToo() throws IOException {
        String late = "a,b\n".repeat(40_000) + "名称,1\n";
        assertThat(first(late.getBytes(GB18030))).isEqualTo("#CSV（GB18030 编码）");
        assertThat(first(late.getBytes(StandardCharsets.UTF_8))).isEqualTo("#CSV（UTF-8 编码）");
    }

    @Test
    void aKnownWordDecidesWhatIsGoodInBoth() throws IOException {
        byte[] both = "品目,实施\n".getBytes(GB18030);
        assertThat(new String(both, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        assertThat(first(both)).isEqualTo("#CSV（GB18030 编码）");
    }

    @Test
    void foreignLettersInGreatNumberAreNone() throws IOException {
        assertThat(first("职实施止支\n".getBytes(GB18030))).isEqualTo("#CSV（GB18030 编码）");
    }

    @Test
    void whatNobodyCanTellIsRefused() throws IOException {
        byte[] both = "m²,x\n".getBytes(StandardCharsets.UTF_8);
        assertThat(both).isEqualTo("m虏,x\n".getBytes(GB18030));
        assertThat(ShownSheets.of(both).problems()).singleElement().returns("UTF-8 和 GB18030 都能读通的内容", Problem::value);
        assertThat(ShownSheets.of("名称,m²\n".getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
    }

    @Test
    void brokenUtf8IsNotReadAsChineseOfAnotherEncoding() throws IOException {
        byte[] bytes = "名称,金额\n甲x乙,1\n丙丁,2\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('x')] = (byte) 0xE4;
        assertThat(ShownSheets.of(bytes).problems())
                .extracting(Problem::place, Problem::value, Problem::expected)
                .containsExactly(tuple("第 2 行第 2 个字", "字节 E4", "UTF-8 编码的文字"));
    }

    @Test
    void everyLineThatMeansNothingIsToldOnce() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("名称,金额\r\n甲,".getBytes(GB18030));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF, '\r', '\n'});
        bytes.writeBytes("乙,1\r丙,".getBytes(GB18030));
        bytes.writeBytes(new byte[] {(byte) 0x80, '\n', (byte) 0xC3});
        assertThat(ShownSheets.of(bytes.toByteArray()).problems())
                .extracting(Problem::place, Problem::value)
                .containsExactly(
                        tuple("第 2 行第 3 个字", "字节 FF"), tuple("第 4 行第 3 个字", "字节 80"), tuple("第 5 行第 1 个字", "字节 C3"));
    }

    @Test
    void placesAreRightBeyondABuffer() throws IOException {
        byte[] bytes = (TABLE + "甲,1\n".repeat(30_000) + "~\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        assertThat(ShownSheets.of(bytes).problems()).extracting(Problem::place).containsExactly("第 30003 行第 1 个字");
    }

    /** The editions of GB18030 disagree on these; which of them a Java knows shows in nothing but what it would read. */
    @Test
    void whatTheEditionsOfGb18030DisagreeOnIsRefusedWithItsBytes() throws IOException {
        for (String moved : List.of("A6 D9", "A8 BC", "FE 59", "FE A0", "81 35 F4 37", "82 35 90 37", "84 31 82 36")) {
            assertThat(ShownSheets.of(with(moved)).problems())
                    .extracting(Problem::place, Problem::value)
                    .containsExactly(tuple("第 1 行第 7 个字", "字节 " + moved));
        }
        assertThat(ShownSheets.of(with("A6 E0")).problems()).isEmpty();
    }

    @Test
    void aCharacterOfNobodyButItsMakerIsRefused() throws IOException {
        assertThat(ShownSheets.of(with("AA A1")).problems())
                .singleElement()
                .returns("字节 AA A1", Problem::value)
                .returns("各种系统都认得的字符", Problem::expected);
        assertThat(ShownSheets.of("名称,\uE000\n".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .singleElement()
                .returns("字节 EE 80 80", Problem::value);
        assertThat(ShownSheets.of("名称,𠮷\n名称,\uDBC0\uDC00\n".getBytes(StandardCharsets.UTF_16))
                        .problems())
                .singleElement()
                .returns("第 2 行第 4 个字", Problem::place);
    }

    private static String first(byte[] bytes) throws IOException {
        return ShownSheets.of(bytes).lines().get(0);
    }

    private static byte[] with(String hexadecimal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("名称,金额,".getBytes(GB18030));
        for (String next : hexadecimal.split(" ")) {
            bytes.write(Integer.parseInt(next, 16));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
