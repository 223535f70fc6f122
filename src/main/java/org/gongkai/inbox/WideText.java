package org.gongkai.inbox;

import java.io.IOException;
import java.io.InputStream;
import org.gongkai.form.Encoding;

/**
 * 宽字符: UTF-16 as a stream of one byte a character, so that it is scanned like any other text: ASCII as it is, anything else
 * as a byte that is none.
 */
final class WideText extends InputStream {
    private static final int OTHER = 0xFF;
    private static final int ASCII = 0x80;

    private final InputStream pairs;
    private final Encoding encoding;
    private byte[] buffer = new byte[0];

    WideText(InputStream pairs, Encoding encoding) {
        this.pairs = pairs;
        this.encoding = encoding;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (buffer.length != 2 * length) {
            buffer = new byte[2 * length];
        }
        int read = pairs.readNBytes(buffer, 0, 2 * length);
        for (int i = 0; i + 1 < read; i += 2) {
            into[from + i / 2] = (byte) character(buffer[i] & 0xFF, buffer[i + 1] & 0xFF);
        }
        return read < 2 && length > 0 ? -1 : read / 2;
    }

    private int character(int first, int second) {
        int unit = encoding == Encoding.UTF_16LE ? second << 8 | first : first << 8 | second;
        return unit < ASCII ? unit : OTHER;
    }
}
