package org.gongkai.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * ZIP 结尾记录: the record that ends an archive (APPNOTE.TXT 4.3.14 to 4.3.16) and says where its directory is. The last one in
 * the file counts, which is the one that every reader takes.
 *
 * @param directory where the directory begins
 * @param length how long it is
 * @param entries how many entries it is said to have
 * @param fault why the archive is not to be read
 */
record ZipEnd(long directory, long length, long entries, @Nullable ZipFault fault) {
    private static final int RECORD = 22;
    private static final int RECORD_MARK = 0x06054B50;
    private static final int LOCATOR = 20;
    private static final int LOCATOR_MARK = 0x07064B50;
    private static final int LARGE_RECORD = 56;
    private static final int LARGE_MARK = 0x06064B50;
    private static final int SHORT = 0xFFFF;
    private static final long INT = 0xFFFFFFFFL;

    static ZipEnd find(SeekableByteChannel channel) throws IOException {
        int most = (int) Math.min(channel.size(), RECORD + SHORT);
        ByteBuffer end = ZipDirectory.bytes(channel, channel.size() - most, most);
        for (int at = most - RECORD; at >= 0; at--) {
            if (end.getInt(at) == RECORD_MARK) {
                int rest = most - at - RECORD - (end.getShort(at + 20) & SHORT);
                return rest == 0
                        ? read(channel, end, at, channel.size() - most + at)
                        : faulty(rest > 0 ? ZipFault.FOLLOWED : ZipFault.ENDLESS);
            }
        }
        return faulty(ZipFault.ENDLESS);
    }

    private static ZipEnd read(SeekableByteChannel channel, ByteBuffer end, int at, long place) throws IOException {
        if (end.getShort(at + 4) != 0 && (end.getShort(at + 4) & SHORT) != SHORT) {
            return faulty(ZipFault.SPLIT);
        }
        long entries = end.getShort(at + 10) & SHORT;
        long length = end.getInt(at + 12) & INT;
        long directory = end.getInt(at + 16) & INT;
        if (entries == SHORT || length == INT || directory == INT) {
            return readLarge(channel, place - LOCATOR);
        }
        return checked(directory, length, entries, place);
    }

    /** The record of a large archive, or of one whose writer did not know how large it would be. */
    private static ZipEnd readLarge(SeekableByteChannel channel, long locator) throws IOException {
        long place = locator - LARGE_RECORD;
        if (place < 0) {
            return faulty(ZipFault.BROKEN);
        }
        ByteBuffer record = ZipDirectory.bytes(channel, place, LARGE_RECORD + LOCATOR);
        boolean fits = record.getInt(0) == LARGE_MARK
                && record.getInt(LARGE_RECORD) == LOCATOR_MARK
                && record.getLong(LARGE_RECORD + 8) == place;
        return fits
                ? checked(record.getLong(48), record.getLong(40), record.getLong(32), place)
                : faulty(ZipFault.BROKEN);
    }

    /** The directory ends where its end is recorded. */
    private static ZipEnd checked(long directory, long length, long entries, long place) {
        if (directory < 0 || length < 0 || length > place || directory > place - length) {
            return faulty(ZipFault.BROKEN);
        }
        return directory + length < place ? faulty(ZipFault.PRECEDED) : new ZipEnd(directory, length, entries, null);
    }

    private static ZipEnd faulty(ZipFault fault) {
        return new ZipEnd(0, 0, 0, fault);
    }
}
