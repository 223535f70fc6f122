package org.gongkai.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** 文件内容: the bytes of a regular file, opened to be judged; a link is not followed. */
record Content(SeekableByteChannel channel) implements Closeable {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static Content open(Path file) throws IOException {
        return new Content(Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    long size() throws IOException {
        return channel.size();
    }

    /** The bytes from a place on, as many as there are up to a number. */
    byte[] bytes(long from, int most) throws IOException {
        return from(from).readNBytes(most);
    }

    /** The last bytes, as many as there are up to a number. */
    byte[] end(int most) throws IOException {
        return bytes(Math.max(0, size() - most), most);
    }

    /** All bytes. It is not to be closed; there is one stream at a time. */
    InputStream stream() throws IOException {
        return from(0);
    }

    /** All bytes after the byte order mark of UTF-8, if there is one. */
    InputStream text() throws IOException {
        return from(Arrays.equals(bytes(0, BOM.length), BOM) ? BOM.length : 0);
    }

    private InputStream from(long place) throws IOException {
        return Channels.newInputStream(channel.position(place));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
