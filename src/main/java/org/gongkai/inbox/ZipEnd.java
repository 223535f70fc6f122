package org.gongkai.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** ZIP 结尾: the record that ends a ZIP archive (APPNOTE.TXT, 4.3.16), and with it every XLSX workbook. */
final class ZipEnd {
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int RECORD_MARK = 0x06054B50;
    private static final int ENTRY_MARK = 0x02014B50;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private ZipEnd() {}

    /** Whether the archive ends with such a record, and the directory that it names stands before it. */
    static boolean isReached(Content content) throws IOException {
        byte[] bytes = content.end(RECORD + LONGEST_COMMENT);
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - RECORD; at >= 0; at--) {
            boolean reachesTheEnd = RECORD + (end.getShort(at + 20) & LONGEST_COMMENT) == bytes.length - at;
            if (end.getInt(at) == RECORD_MARK && reachesTheEnd) {
                long place = content.size() - bytes.length + at;
                return fits(content, place, end.getInt(at + 12) & IN_ZIP64, end.getInt(at + 16) & IN_ZIP64);
            }
        }
        return false;
    }

    /** An archive inside an archive has such a record too, but its directory does not stand where it says. */
    private static boolean fits(Content content, long end, long length, long offset) throws IOException {
        if (length == IN_ZIP64 || offset == IN_ZIP64) {
            return true;
        }
        if (length == 0) {
            return offset == end;
        }
        if (offset + length > end) {
            return false;
        }
        byte[] mark = content.bytes(offset, Integer.BYTES);
        return ByteBuffer.wrap(mark).order(ByteOrder.LITTLE_ENDIAN).getInt() == ENTRY_MARK;
    }
}
