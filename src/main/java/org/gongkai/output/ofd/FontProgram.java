package org.gongkai.output.ofd;

import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 字库文件: the tables of a TrueType font by their names. */
final class FontProgram {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int FILE_HEAD = 12;
    private static final int ENTRY = 16;
    private static final int TAG = 4;
    private static final int CHECK_SUM = 8;
    private static final int WHOLE = 0xB1B0AFBA;
    private static final int UNITS_PER_EM = 18;
    private static final int ASCENDER = 4;
    private static final int DESCENDER = 6;

    private final SortedMap<String, byte[]> tables;

    private FontProgram(SortedMap<String, byte[]> tables) {
        this.tables = tables;
    }

    /** Reads the directory of a font file and its tables. */
    static FontProgram read(byte[] file) {
        ByteBuffer directory = ByteBuffer.wrap(file);
        int count = directory.getShort(TAG);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            directory.position(FILE_HEAD + i * ENTRY);
            byte[] tag = new byte[TAG];
            directory.get(tag);
            directory.getInt();
            int offset = directory.getInt();
            byte[] table = new byte[directory.getInt()];
            directory.get(offset, table);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), table);
        }
        return new FontProgram(tables);
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** This font with another table. */
    FontProgram with(String tag, byte[] table) {
        SortedMap<String, byte[]> more = new TreeMap<>(tables);
        more.put(tag, table);
        return new FontProgram(more);
    }

    int unitsPerEm() {
        return table("head").getShort(UNITS_PER_EM);
    }

    /** How far letters rise above the line, in units. */
    int ascender() {
        return table("hhea").getShort(ASCENDER);
    }

    /** How far they hang below it, in units, negative. */
    int descender() {
        return table("hhea").getShort(DESCENDER);
    }

    /** What a line takes up and down, for a size of one and a width of nothing; y runs down. */
    Rectangle2D line() {
        double units = unitsPerEm();
        return new Rectangle2D.Double(0, -ascender() / units, 0, (ascender() - descender()) / units);
    }

    /** The font as a file, with the sums of its tables right. */
    byte[] toBytes() {
        int length = FILE_HEAD + ENTRY * tables.size();
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        head(file);
        int offset = FILE_HEAD + ENTRY * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue().clone();
            if (entry.getKey().equals("head")) {
                head = offset;
                ByteBuffer.wrap(table).putInt(CHECK_SUM, 0);
            }
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(table)).putInt(offset).putInt(table.length);
            file.put(offset, table);
            offset += padded(table.length);
        }
        return file.putInt(head + CHECK_SUM, WHOLE - sum(file.array())).array();
    }

    private void head(ByteBuffer file) {
        int power = Integer.highestOneBit(tables.size());
        file.putInt(TRUE_TYPE).putShort((short) tables.size());
        file.putShort((short) (power * ENTRY)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * ENTRY));
    }

    private ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new UnwritableException("缺少 " + tag + " 表的字体");
        }
        return ByteBuffer.wrap(table);
    }

    private static int padded(int length) {
        return (length + TAG - 1) / TAG * TAG;
    }

    private static int sum(byte[] bytes) {
        byte[] whole = Arrays.copyOf(bytes, padded(bytes.length));
        int sum = 0;
        for (ByteBuffer words = ByteBuffer.wrap(whole); words.hasRemaining(); ) {
            sum += words.getInt();
        }
        return sum;
    }
}
