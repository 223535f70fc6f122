package org.gongkai.form.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 共享字符串: the texts of a workbook by their numbers, held as UTF-8 one behind the other. */
final class SharedStrings {
    private static final int CHUNK = 1 << 16;
    private static final int REMEMBERED = 1 << 12;

    private final List<byte[]> chunks = new ArrayList<>();
    private final @Nullable String[] remembered = new String[REMEMBERED];
    private final int[] rememberedNumber = new int[REMEMBERED];
    private int[] ends = new int[1 << 10];
    private int count;

    /** Adds the next text, with its escapes, since they may be characters that UTF-8 does not have. */
    void add(String text) throws Unfit {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        if (count == WorkbookLimits.STRINGS || bytes.length > WorkbookLimits.STRINGS_TEXT - start) {
            throw Unfit.tooLarge("", "不同的文字过多（已有 " + count + " 条）", "文字不过多的工作簿");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        write(bytes, start);
        ends[count++] = start + bytes.length;
    }

    private void write(byte[] bytes, int start) {
        for (int done = 0; done < bytes.length; ) {
            int at = start + done;
            if (at / CHUNK == chunks.size()) {
                chunks.add(new byte[CHUNK]);
            }
            int length = Math.min(bytes.length - done, CHUNK - at % CHUNK);
            System.arraycopy(bytes, done, chunks.get(at / CHUNK), at % CHUNK, length);
            done += length;
        }
    }

    /** The text of a number; null where there is no such text. */
    @Nullable
    String get(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        int slot = number % REMEMBERED;
        String known = remembered[slot];
        if (known != null && rememberedNumber[slot] == number) {
            return known;
        }
        String text = read(number == 0 ? 0 : ends[number - 1], ends[number]);
        remembered[slot] = text;
        rememberedNumber[slot] = number;
        return text;
    }

    private String read(int start, int end) {
        byte[] bytes = new byte[end - start];
        for (int at = start; at < end; ) {
            int length = Math.min(end - at, CHUNK - at % CHUNK);
            System.arraycopy(chunks.get(at / CHUNK), at % CHUNK, bytes, at - start, length);
            at += length;
        }
        return RichText.unescape(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Reads the part of the shared strings. */
    static SharedStrings read(OfficePackage parts, @Nullable String name) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (name == null) {
            return strings;
        }
        try (XmlPart xml = new XmlPart(name, parts.open(name, WorkbookLimits.STRINGS_XML))) {
            xml.root("sst");
            while (xml.next()) {
                if (xml.isStart("si")) {
                    strings.add(RichText.read(xml, "si"));
                }
            }
        }
        return strings;
    }
}
