package org.gongkai.form;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.gongkai.refusal.Observations;

/** 文本解码: a file as UTF-8, exactly or not at all; a byte that means nothing is never replaced. */
public final class ExactText {
    private static final char BOM = '\uFEFF';

    private ExactText() {}

    /** The file as text after its byte order mark; reading it fails where a byte is no UTF-8. */
    public static Reader open(Bytes content) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(content.open(), decoder()));
        text.mark(1);
        if (text.read() != BOM) {
            text.reset();
        }
        return text;
    }

    /** Tells every line of the file that is no UTF-8. */
    public static void tellMalformedLines(Bytes bytes, Observations seen) throws IOException {
        try (InputStream content = new BufferedInputStream(bytes.open())) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 1;
            int before = 0;
            for (int next = content.read(); next >= 0; before = next, next = content.read()) {
                if (next == '\r' || (next == '\n' && before != '\r')) {
                    tellIfMalformed(line.toByteArray(), number++, seen);
                }
                if (next == '\r' || next == '\n') {
                    line.reset();
                } else {
                    line.write(next);
                }
            }
            tellIfMalformed(line.toByteArray(), number, seen);
        }
    }

    private static void tellIfMalformed(byte[] line, int number, Observations seen) {
        try {
            decoder().decode(ByteBuffer.wrap(line));
        } catch (CharacterCodingException e) {
            seen.problem(
                    "第 " + number + " 行",
                    "不是 UTF-8 的字节",
                    "UTF-8 编码的文字",
                    "文件可能是 GBK 编码，请用 Excel 另存为“CSV UTF-8（逗号分隔）”后重新放入。");
        }
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
