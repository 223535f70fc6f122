package org.gongkai.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * 磁盘通道: tells a disk that fails from an archive that is damaged: the failure of the first is unchecked, so that nobody who
 * unpacks takes it for the second.
 */
final class LoudChannel implements SeekableByteChannel {
    private final SeekableByteChannel disk;

    LoudChannel(SeekableByteChannel disk) {
        this.disk = disk;
    }

    @Override
    public int read(ByteBuffer bytes) {
        try {
            return disk.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long position() {
        try {
            return disk.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        if (place < 0) {
            throw new IOException("No place in a file: " + place);
        }
        try {
            disk.position(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public long size() {
        try {
            return disk.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new UnsupportedOperationException("An archive is only read");
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("An archive is only read");
    }

    @Override
    public boolean isOpen() {
        return disk.isOpen();
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
