package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * 编码判定: which encoding a content is in. A byte order mark tells, and so do the zeros of UTF-16. Between UTF-8 and GB18030
 * the first part that is not plain ASCII decides: in which of the two it holds more known words, and then in which of the two
 * less of it means nothing. Many a short text is both; GBK of two letters is often Greek or Arabic in UTF-8.
 *
 * @param encoding the encoding
 * @param certain whether nothing speaks for another one
 */
record EncodingChoice(Encoding encoding, boolean certain) {
    private static final int PART = 1 << 16;

    /** UTF-8 keeps what is not Chinese below this: Latin, Greek, Cyrillic, Hebrew. */
    private static final int FIRST_BEYOND_TWO_BYTES = 0x800;

    /** So many different foreign letters in an export that has not one Chinese character are none. */
    private static final int TOO_MANY = 4;

    /** 读法: the part as one encoding reads it. */
    private record Reading(String text, int known, int meaningless) {
        static Reading of(byte[] part, Encoding encoding, ToIntFunction<String> lexicon) {
            String text = encoding.glance(part);
            String whole = text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
            return new Reading(whole, lexicon.applyAsInt(whole), meaningless(whole, encoding));
        }

        private static int meaningless(String text, Encoding encoding) {
            return (int) text.chars()
                    .filter(c -> c == '\uFFFD' || Unsettled.is((char) c, encoding))
                    .count();
        }
    }

    /** Looks at as much of a content as decides. */
    static EncodingChoice of(Bytes content, ToIntFunction<String> lexicon) throws IOException {
        try (InputStream bytes = content.open()) {
            byte[] part = bytes.readNBytes(PART);
            Optional<Encoding> shown = Encoding.marked(part).or(() -> Encoding.wide(part));
            return shown.isPresent() ? new EncodingChoice(shown.get(), true) : of(notAscii(part, bytes), lexicon);
        }
    }

    private static byte[] notAscii(byte[] first, InputStream bytes) throws IOException {
        byte[] part = first;
        while (part.length == PART && isAscii(part)) {
            part = bytes.readNBytes(PART);
        }
        return part;
    }

    private static boolean isAscii(byte[] part) {
        for (byte next : part) {
            if (next < 0) {
                return false;
            }
        }
        return true;
    }

    private static EncodingChoice of(byte[] part, ToIntFunction<String> lexicon) {
        if (isAscii(part)) {
            return new EncodingChoice(Encoding.UTF_8, true);
        }
        Reading utf = Reading.of(part, Encoding.UTF_8, lexicon);
        Reading gb = Reading.of(part, Encoding.GB18030, lexicon);
        int more = utf.known() != gb.known() ? utf.known() - gb.known() : gb.meaningless() - utf.meaningless();
        if (more != 0) {
            return new EncodingChoice(more > 0 ? Encoding.UTF_8 : Encoding.GB18030, true);
        }
        return tied(utf.text());
    }

    private static EncodingChoice tied(String text) {
        int[] others = text.chars().filter(c -> c >= 0x80).distinct().toArray();
        for (int c : others) {
            if (c >= FIRST_BEYOND_TWO_BYTES) {
                return new EncodingChoice(Encoding.UTF_8, true);
            }
        }
        return others.length < TOO_MANY
                ? new EncodingChoice(Encoding.UTF_8, false)
                : new EncodingChoice(Encoding.GB18030, true);
    }
}
