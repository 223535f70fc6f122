package org.gongkai.form;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.UnmappableCharacterException;

/** 定义检查: a text that fails at a character without a settled meaning. */
final class SettledReader extends FilterReader {
    private final Encoding encoding;

    SettledReader(Reader text, Encoding encoding) {
        super(text);
        this.encoding = encoding;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            check((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            check(buffer[i]);
        }
        return count;
    }

    private void check(char c) throws IOException {
        if (Unsettled.is(c, encoding)) {
            throw new UnmappableCharacterException(1);
        }
    }
}
