package org.gongkai.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** 计量: counts what an entry unpacks to, and stops it where that is too much. */
final class Measuring extends FilterInputStream {
    private final long packed;
    private final Unpacking unpacking;
    private long count;

    /**
     * Counts a stream.
     *
     * @param packed how many bytes the entry takes in the archive
     */
    Measuring(InputStream content, long packed, Unpacking unpacking) {
        super(content);
        this.packed = packed;
        this.unpacking = unpacking;
    }

    /** How many bytes were unpacked. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        add(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        add(Math.max(0, read));
        return read;
    }

    private void add(int more) throws TooMuch {
        count += more;
        Limits limits = unpacking.limits();
        if (!unpacking.addBytes(more)) {
            throw new TooMuch("没有解开", "总大小不超过上限的压缩包");
        }
        if (count > limits.member()) {
            throw new TooMuch("解开后超过 " + limits.member() + " 字节", "解开后不超过 " + limits.member() + " 字节的文件");
        }
        if (count > Limits.GRACE && count / limits.ratio() > packed) {
            throw new TooMuch("解开后超过压缩大小的 " + limits.ratio() + " 倍", "压缩比不超过 " + limits.ratio() + " 倍的文件");
        }
    }

    /** 超过上限: an entry unpacks to too much. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        private final String value;
        private final String expected;

        TooMuch(String value, String expected) {
            super(value);
            this.value = value;
            this.expected = expected;
        }

        String value() {
            return value;
        }

        String expected() {
            return expected;
        }
    }
}
