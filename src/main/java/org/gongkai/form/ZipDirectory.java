package org.gongkai.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ZIP 目录: the directory of an archive (APPNOTE.TXT 4.3.12 to 4.3.16), walked within limits before anything else trusts it.
 *
 * @param names the names of the entries, a char a byte, since nobody knows their encoding yet
 * @param place where in the archive it begins
 * @param fault why the archive is not to be read; the names before it stand all the same
 */
record ZipDirectory(List<String> names, long place, @Nullable ZipFault fault) {
    private static final int ENTRY = 46;
    private static final int ENTRY_MARK = 0x02014B50;
    private static final int SHORT = 0xFFFF;
    private static final long INT = 0xFFFFFFFFL;

    /** Walks the directory; what is wrong with it is its fault. */
    static ZipDirectory read(SeekableByteChannel channel, Limits limits) throws IOException {
        ZipEnd end = ZipEnd.find(channel);
        if (end.fault() != null) {
            return new ZipDirectory(List.of(), 0, end.fault());
        }
        if (end.length() > limits.directory()) {
            return new ZipDirectory(List.of(), 0, ZipFault.CROWDED);
        }
        ByteBuffer bytes = bytes(channel, end.directory(), (int) end.length());
        return walk(bytes, end, limits.entries());
    }

    private static ZipDirectory walk(ByteBuffer bytes, ZipEnd end, int most) {
        List<String> names = new ArrayList<>();
        long first = Long.MAX_VALUE;
        while (bytes.hasRemaining()) {
            if (names.size() == most) {
                return new ZipDirectory(names, end.directory(), ZipFault.CROWDED);
            }
            if (bytes.remaining() < ENTRY || bytes.getInt(bytes.position()) != ENTRY_MARK) {
                return new ZipDirectory(names, end.directory(), ZipFault.BROKEN);
            }
            int at = bytes.position();
            int name = bytes.getShort(at + 28) & SHORT;
            int length = ENTRY + name + (bytes.getShort(at + 30) & SHORT) + (bytes.getShort(at + 32) & SHORT);
            if (length > bytes.remaining()) {
                return new ZipDirectory(names, end.directory(), ZipFault.BROKEN);
            }
            first = Math.min(first, bytes.getInt(at + 42) & INT);
            names.add(name(bytes, at + ENTRY, name));
            bytes.position(at + length);
        }
        return new ZipDirectory(names, end.directory(), fault(names.size(), end.entries(), first));
    }

    private static String name(ByteBuffer bytes, int from, int length) {
        byte[] name = new byte[length];
        bytes.get(from, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static @Nullable ZipFault fault(int found, long said, long first) {
        if (found != said) {
            return ZipFault.BROKEN;
        }
        return found > 0 && first > 0 ? ZipFault.PRECEDED : null;
    }

    /** So many bytes from a place on; zeros where there are none. */
    static ByteBuffer bytes(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.rewind();
    }
}
