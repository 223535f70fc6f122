package org.gongkai.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * 成员内容: the bytes of an entry, unpacked anew each time they are read, until somebody wants them in any order; then they
 * are held.
 */
final class EntryBytes implements Bytes {
    private final ZipFile zip;
    private final ZipArchiveEntry entry;
    private final long size;
    private byte @Nullable [] held;

    /**
     * The bytes of an entry.
     *
     * @param size how many there are, counted
     */
    EntryBytes(ZipFile zip, ZipArchiveEntry entry, long size) {
        this.zip = zip;
        this.entry = entry;
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        return held == null ? zip.getInputStream(entry) : new ByteArrayInputStream(held);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        if (held == null) {
            try (InputStream content = zip.getInputStream(entry)) {
                held = content.readNBytes(Math.toIntExact(size));
            }
        }
        return new SeekableInMemoryByteChannel(held);
    }
}
