package org.gongkai.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * 复合文件结尾: whether an old office file ([MS-CFB]) reaches the last sector that its allocation table uses. Writers may leave
 * the last sector short, so its beginning suffices.
 */
final class OleEnd {
    private static final int HEADER = 512;
    private static final int SHIFT_AT = 30;
    private static final int TABLES_AT = 44;
    private static final int MORE_AT = 68;
    private static final int FIRST_AT = 76;
    private static final int SMALLEST_SHIFT = 9;
    private static final int LARGEST_SHIFT = 12;
    private static final int LAST_REGULAR = 0xFFFFFFFA;
    private static final int FREE = 0xFFFFFFFF;
    private static final int WIDTH = Integer.BYTES;

    private final Content content;
    private final int shift;

    private OleEnd(Content content, int shift) {
        this.content = content;
        this.shift = shift;
    }

    static boolean isReached(Content content) throws IOException {
        byte[] header = content.bytes(0, HEADER);
        if (header.length < HEADER) {
            return false;
        }
        int shift = numbers(header).getShort(SHIFT_AT);
        boolean known = shift == SMALLEST_SHIFT || shift == LARGEST_SHIFT;
        return !known || new OleEnd(content, shift).reaches(numbers(header));
    }

    private boolean reaches(ByteBuffer header) throws IOException {
        int count = header.getInt(TABLES_AT);
        if (count < 0 || count > content.size() >> shift) {
            return false;
        }
        List<Integer> tables = tables(header, count);
        for (int i = tables.size() - 1; i >= 0; i--) {
            byte[] table = sector(tables.get(i));
            if (table.length < 1 << shift) {
                return false;
            }
            for (int entry = (1 << shift) / WIDTH - 1; entry >= 0; entry--) {
                if (numbers(table).getInt(entry * WIDTH) != FREE) {
                    long last = (long) i * ((1 << shift) / WIDTH) + entry;
                    return place(last) < content.size();
                }
            }
        }
        return true;
    }

    /** The sectors of the allocation table: the first of them in the header, the others in a chain of sectors. */
    private List<Integer> tables(ByteBuffer header, int count) throws IOException {
        List<Integer> tables = new ArrayList<>();
        for (int at = FIRST_AT; at < HEADER && tables.size() < count; at += WIDTH) {
            tables.add(header.getInt(at));
        }
        int next = header.getInt(MORE_AT);
        while (tables.size() < count && isRegular(next)) {
            ByteBuffer more = numbers(sector(next));
            if (more.capacity() < 1 << shift) {
                tables.add(next);
                return tables;
            }
            int end = (1 << shift) - WIDTH;
            for (int at = 0; at < end && tables.size() < count; at += WIDTH) {
                tables.add(more.getInt(at));
            }
            next = more.getInt(end);
        }
        return tables;
    }

    private static boolean isRegular(int sector) {
        return Integer.compareUnsigned(sector, LAST_REGULAR) <= 0;
    }

    private byte[] sector(int number) throws IOException {
        return content.bytes(place(Integer.toUnsignedLong(number)), 1 << shift);
    }

    private long place(long sector) {
        return (sector + 1) << shift;
    }

    private static ByteBuffer numbers(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
