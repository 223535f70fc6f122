package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** 内容: bytes that can be read from their beginning as often as somebody wants, whether they are a file or a member of one. */
public interface Bytes {
    /** How many there are. */
    long size() throws IOException;

    /** All of them, from the beginning; to be closed. */
    InputStream open() throws IOException;

    /** All of them, in any order; to be closed. */
    SeekableByteChannel channel() throws IOException;

    /** The bytes of a file. */
    static Bytes of(Path file) {
        return new OfFile(file);
    }

    /** 文件内容. */
    record OfFile(Path file) implements Bytes {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(file);
        }
    }
}
