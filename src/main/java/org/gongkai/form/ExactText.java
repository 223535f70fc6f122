package org.gongkai.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.util.function.ToIntFunction;
import org.gongkai.refusal.Observations;

/**
 * 文本解码: a content as text, exactly or not at all; a byte that means nothing is never replaced.
 *
 * @param content its bytes
 * @param encoding what they are read in
 */
public record ExactText(Bytes content, Encoding encoding) {
    private static final int BUFFER = 1 << 16;
    private static final char BOM = '\uFEFF';

    /**
     * A content in the encoding that it is in; tells where nobody can say which.
     *
     * @param lexicon how many known words a text holds
     */
    public static ExactText of(Bytes content, ToIntFunction<String> lexicon, Observations seen) throws IOException {
        EncodingChoice choice = EncodingChoice.of(content, lexicon);
        if (!choice.certain()) {
            seen.problem(
                    "整个文件", "UTF-8 和 GB18030 都能读通的内容", "能确定编码的文字", "请用表格软件打开，核对文字后另存为“CSV UTF-8（逗号分隔）”或 XLSX，再重新放入。");
        }
        return new ExactText(content, choice.encoding());
    }

    /**
     * The text after its byte order mark; reading it fails with a {@link java.nio.charset.CharacterCodingException} where
     * it means nothing.
     */
    public Reader open() throws IOException {
        Reader decoded = new InputStreamReader(content.open(), encoding.strict());
        BufferedReader text = new BufferedReader(new SettledReader(decoded, encoding), BUFFER);
        text.mark(1);
        if (text.read() != BOM) {
            text.reset();
        }
        return text;
    }

    /** A form of file with the encoding: CSV（GB18030 编码）. */
    public String form(String name) {
        return name + "（" + encoding.chineseName() + "）";
    }

    /** The first whole lines, to look at: what means nothing is replaced there. */
    String beginning() throws IOException {
        try (InputStream bytes = content.open()) {
            byte[] first = bytes.readNBytes(BUFFER);
            String text = encoding.glance(first).substring(encoding.markIn(first) > 0 ? 1 : 0);
            int lines = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
            return first.length < BUFFER || lines < 0 ? text : text.substring(0, lines);
        }
    }

    /** All of it at once; fails as {@link #open()} does. */
    public String whole() throws IOException {
        try (Reader text = open()) {
            StringWriter whole = new StringWriter();
            text.transferTo(whole);
            return whole.toString();
        }
    }

    /** Tells the first place of every line that means nothing. */
    public void tellMeaningless(Observations seen) throws IOException {
        new MeaninglessPlaces(encoding, seen).tell(content);
    }
}
