package org.gongkai.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.HexFormat;
import org.gongkai.refusal.Observations;
import org.gongkai.value.Characters;

/** 无意义之处: goes through a content once more and tells on which lines it cannot be read; of the content it keeps nothing. */
final class MeaninglessPlaces {
    private static final int BUFFER = 1 << 13;

    private final Encoding encoding;
    private final Observations seen;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER);
    private long line = 1;
    private long column = 1;
    private long toldLine;
    private char last;

    MeaninglessPlaces(Encoding encoding, Observations seen) {
        this.encoding = encoding;
        this.seen = seen;
    }

    void tell(Bytes content) throws IOException {
        CharsetDecoder decoder = encoding.strict();
        try (ReadableByteChannel channel = Channels.newChannel(content.open())) {
            boolean ended = false;
            while (!ended) {
                ended = channel.read(bytes) < 0;
                bytes.flip();
                decode(decoder, ended);
                bytes.compact();
            }
        }
    }

    private void decode(CharsetDecoder decoder, boolean ended) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, ended);
            characters.flip();
            while (characters.hasRemaining()) {
                pass(characters.get());
            }
            characters.clear();
            if (result.isError()) {
                skip(result.length());
            }
        } while (!result.isUnderflow());
    }

    private void pass(char c) {
        if (c == '\r' || (c == '\n' && last != '\r')) {
            line++;
            column = 0;
        } else if (c == '\n') {
            column = 0;
        }
        if (Unsettled.is(c, encoding)) {
            tell(
                    Character.isSurrogate(c) ? Characters.number(c) : bytes(encoding.bytes(String.valueOf(c))),
                    "各种系统都认得的字符",
                    "这是自造字，或没有统一含义的字符，请改用通用的汉字后重新导出。");
        }
        column += c == '\uFEFF' || Character.isLowSurrogate(c) ? 0 : 1;
        last = c;
    }

    private void skip(int length) {
        byte[] meaningless = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.position() + length);
        tell(
                bytes(meaningless),
                encoding.chineseName() + "的文字",
                "这一行不全是这种编码，或已损坏，请从系统重新导出，或用表格软件打开并核对后另存为 XLSX，再重新放入。");
        bytes.position(bytes.position() + length);
        column++;
    }

    private void tell(String value, String expected, String remedy) {
        if (toldLine != line) {
            seen.problem("第 " + line + " 行第 " + column + " 个字", value, expected, remedy);
            toldLine = line;
        }
    }

    private static String bytes(byte[] some) {
        return "字节 " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(some);
    }
}
