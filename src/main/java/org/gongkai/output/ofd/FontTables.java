package org.gongkai.output.ofd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 补全字库: gives the subset that a PDF embeds the tables that a PDF does without and other programs ask for: characters,
 * names, measures.
 */
final class FontTables {
    static final int REGULAR = 400;
    static final int BOLD = 700;

    private static final int MEASURES = 96;
    private static final int PREVIEW_AND_PRINT = 4;
    private static final int MEDIUM_WIDTH = 5;
    private static final int PANOSE_AND_RANGES = 26;
    private static final int ENGLISH = 0x409;
    private static final int WINDOWS = 3;
    private static final int NAME_HEAD = 6;
    private static final int NAME_RECORD = 12;
    private static final int POST = 32;
    private static final int POST_WITHOUT_NAMES = 0x00030000;

    private FontTables() {}

    /**
     * The font as a file that stands for itself; a table that is there already stays.
     *
     * @param weight from 100 to 900
     * @param glyphs the glyph of every character that was set
     */
    static byte[] complete(
            FontProgram font, String family, String name, int weight, SortedMap<Integer, Integer> glyphs) {
        FontProgram whole = font;
        whole = add(whole, "cmap", CharacterMap.table(glyphs));
        whole = add(whole, "name", names(family, name, weight));
        whole = add(whole, "OS/2", measures(font, weight, glyphs));
        whole = add(
                whole,
                "post",
                ByteBuffer.allocate(POST).putInt(POST_WITHOUT_NAMES).array());
        return whole.toBytes();
    }

    private static FontProgram add(FontProgram font, String tag, byte[] table) {
        return font.has(tag) ? font : font.with(tag, table);
    }

    private static byte[] names(String family, String name, int weight) {
        SortedMap<Integer, String> names = new TreeMap<>();
        names.put(1, family);
        names.put(2, weight >= BOLD ? "Bold" : "Regular");
        names.put(3, name);
        names.put(4, name);
        names.put(5, "Version 1.0");
        names.put(6, name);
        int length = names.values().stream().mapToInt(word -> 2 * word.length()).sum();
        int words = NAME_HEAD + NAME_RECORD * names.size();
        ByteBuffer table = ByteBuffer.allocate(words + length);
        table.putShort((short) 0).putShort((short) names.size()).putShort((short) words);
        int offset = 0;
        for (Map.Entry<Integer, String> entry : names.entrySet()) {
            byte[] word = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) WINDOWS).putShort((short) 1).putShort((short) ENGLISH);
            table.putShort(entry.getKey().shortValue()).putShort((short) word.length);
            table.putShort((short) offset);
            table.put(words + offset, word);
            offset += word.length;
        }
        return table.array();
    }

    /** The table {@code OS/2}, version 4; what nobody can know of a subset is nought. */
    private static byte[] measures(FontProgram font, int weight, SortedMap<Integer, Integer> glyphs) {
        int em = font.unitsPerEm();
        ByteBuffer table = ByteBuffer.allocate(MEASURES);
        shorts(table, 4, em, weight, MEDIUM_WIDTH, PREVIEW_AND_PRINT);
        shorts(table, em / 2, em / 2, 0, em / 7, em / 2, em / 2, 0, em / 2, em / 20, em / 3, 0);
        table.position(table.position() + PANOSE_AND_RANGES);
        table.put("    ".getBytes(StandardCharsets.US_ASCII));
        shorts(table, weight >= BOLD ? 1 << 5 : 1 << 6, edge(glyphs, true), edge(glyphs, false));
        shorts(table, font.ascender(), font.descender(), 0, font.ascender(), -font.descender());
        table.putInt(1 | 1 << 18).putInt(0);
        shorts(table, em / 2, 7 * em / 10, 0, ' ', 1);
        return table.array();
    }

    private static int edge(SortedMap<Integer, Integer> glyphs, boolean first) {
        if (glyphs.isEmpty()) {
            return 0;
        }
        return Math.min(first ? glyphs.firstKey() : glyphs.lastKey(), Character.MAX_VALUE);
    }

    private static void shorts(ByteBuffer table, int... values) {
        for (int value : values) {
            table.putShort((short) value);
        }
    }
}
