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
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Encoding;
import org.gongkai.form.FileForm;

/** 文件内容: the bytes of a regular file, opened to be judged; a link is not followed. */
record Content(SeekableByteChannel channel) implements Closeable {
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

    /** UTF-16, where the content shows that it is. */
    Optional<Encoding> wide() throws IOException {
        return Encoding.wide(bytes(0, FileForm.ENOUGH));
    }

    /** All bytes after the byte order mark, if there is one. It is not to be closed; there is one stream at a time. */
    InputStream unmarked() throws IOException {
        byte[] beginning = bytes(0, FileForm.ENOUGH);
        Encoding encoding = Encoding.wide(beginning).orElse(Encoding.UTF_8);
        return from(encoding.markIn(beginning));
    }

    /** All characters after the byte order mark, ASCII as one byte each, others as bytes that are none. */
    InputStream text() throws IOException {
        Optional<Encoding> wide = wide();
        InputStream bytes = unmarked();
        return wide.isPresent() ? new WideText(bytes, wide.get()) : bytes;
    }

    /** The last characters as {@link #text()} gives them, as many as there are up to a number. */
    byte[] textEnd(int most) throws IOException {
        Optional<Encoding> wide = wide();
        if (wide.isEmpty()) {
            return end(most);
        }
        long from = Math.max(0, size() - 2L * most) & ~1L;
        return new WideText(from(from), wide.get()).readNBytes(most);
    }

    private InputStream from(long place) throws IOException {
        return Channels.newInputStream(channel.position(place));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
