package org.gongkai.form.workbook;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 富文本: the plain text of a string item (ECMA-376 part 1, 18.4.8), its runs joined, its phonetic hints left out. */
final class RichText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private RichText() {}

    /** Reads from the start of an element to its end; its escapes are still to be undone. */
    static String read(XmlPart xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inHint = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart()) {
                inText = xml.name().equals("t");
                inHint |= xml.name().equals("rPh");
            } else if (xml.isEnd()) {
                inText = false;
                inHint &= !xml.name().equals("rPh");
            } else if (inText && !inHint) {
                xml.appendTo(text);
            }
        }
        return text.toString();
    }

    /** The text with its escaped characters as they are: {@code _x000D_} is a carriage return. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }
}
