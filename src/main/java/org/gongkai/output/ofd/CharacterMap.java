package org.gongkai.output.ofd;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** 字符表: the table {@code cmap} of a font, that leads from characters to glyphs. */
final class CharacterMap {
    private static final int WINDOWS = 3;
    private static final int BASIC = 1;
    private static final int FULL = 10;
    private static final int LAST_BASIC = 0xFFFE;
    private static final int MOST_SEGMENTS = 8000;
    private static final int HEAD = 4;
    private static final int RECORD = 8;

    /** 连续段: characters one after the other that have glyphs one after the other. */
    private record Segment(int first, int last, int glyph) {
        boolean goesOn(int character, int itsGlyph) {
            return character == last + 1 && itsGlyph == glyph + last + 1 - first;
        }
    }

    private CharacterMap() {}

    /** The table for characters and their glyphs; programs of old read those of sixteen bits, those of today all. */
    static byte[] table(SortedMap<Integer, Integer> glyphs) {
        List<Segment> basic = segments(glyphs.headMap(LAST_BASIC + 1));
        byte[] full = full(segments(glyphs));
        byte[] old = basic.size() > MOST_SEGMENTS ? new byte[0] : basic(basic);
        int records = old.length == 0 ? 1 : 2;
        int offset = HEAD + records * RECORD;
        ByteBuffer table = ByteBuffer.allocate(offset + old.length + full.length);
        table.putShort((short) 0).putShort((short) records);
        if (old.length > 0) {
            table.putShort((short) WINDOWS).putShort((short) BASIC).putInt(offset);
        }
        table.putShort((short) WINDOWS).putShort((short) FULL).putInt(offset + old.length);
        return table.put(old).put(full).array();
    }

    private static List<Segment> segments(SortedMap<Integer, Integer> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int character = entry.getKey();
            int glyph = entry.getValue();
            int end = segments.size() - 1;
            if (end >= 0 && segments.get(end).goesOn(character, glyph)) {
                Segment before = segments.get(end);
                segments.set(end, new Segment(before.first(), character, before.glyph()));
            } else {
                segments.add(new Segment(character, character, glyph));
            }
        }
        return segments;
    }

    /** Format 4. Its last segment is the character U+FFFF, which is none. */
    private static byte[] basic(List<Segment> found) {
        List<Segment> segments = new ArrayList<>(found);
        segments.add(new Segment(LAST_BASIC + 1, LAST_BASIC + 1, 0));
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        segments.forEach(segment -> table.putShort((short) segment.last()));
        table.putShort((short) 0);
        segments.forEach(segment -> table.putShort((short) segment.first()));
        segments.forEach(segment -> table.putShort((short) (segment.glyph() - segment.first())));
        return table.array();
    }

    /** Format 12. */
    private static byte[] full(List<Segment> segments) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * segments.size());
        table.putShort((short) 12).putShort((short) 0).putInt(table.capacity());
        table.putInt(0).putInt(segments.size());
        segments.forEach(
                segment -> table.putInt(segment.first()).putInt(segment.last()).putInt(segment.glyph()));
        return table.array();
    }
}
