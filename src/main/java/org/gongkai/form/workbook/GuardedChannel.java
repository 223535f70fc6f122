package org.gongkai.form.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * 受限通道: passes on a content, remembers whether the disk failed, and for a while gives no more than an allowance, so that
 * a directory that never ends is not read to its end.
 */
final class GuardedChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private long allowance = Long.MAX_VALUE;
    private @Nullable IOException failure;

    GuardedChannel(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** Gives no more than so many bytes from now on. */
    void allow(long bytes) {
        allowance = bytes;
    }

    /** Throws what the disk failed with, if it did. */
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (allowance < target.remaining()) {
            throw Unfit.tooLarge("", "内部文件过多", "内部文件不过多的工作簿");
        }
        try {
            int read = channel.read(target);
            allowance -= Math.max(0, read);
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        throw new IOException("A content is only read");
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        channel.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long length) throws IOException {
        throw new IOException("A content is only read");
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
