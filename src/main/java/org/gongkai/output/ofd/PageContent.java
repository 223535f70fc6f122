package org.gongkai.output.ofd;

import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** 页面内容: the bytes of a page, read one by one with nothing in between. */
final class PageContent implements RandomAccessRead {
    private static final int END = -1;
    private static final int BYTE = 0xFF;

    private final byte[] content;
    private int position;
    private boolean closed;

    PageContent(byte[] content) {
        this.content = content;
    }

    @Override
    public int read() {
        return isEOF() ? END : content[position++] & BYTE;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (isEOF()) {
            return END;
        }
        int read = Math.min(length, content.length - position);
        System.arraycopy(content, position, into, offset, read);
        position += read;
        return read;
    }

    @Override
    public int peek() {
        return isEOF() ? END : content[position] & BYTE;
    }

    @Override
    public void rewind(int bytes) {
        seek(position - bytes);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long place) {
        position = Objects.checkIndex((int) Math.min(place, content.length), content.length + 1);
    }

    @Override
    public long length() {
        return content.length;
    }

    @Override
    public boolean isEOF() {
        return position >= content.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
