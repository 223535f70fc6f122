package org.gongkai.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * 标记: writes XHTML that is well-formed by construction, so that a browser shows and the PDF prints the same page.
 *
 * <p>It is used rather than {@code javax.xml.stream} because a browser reads the page as HTML: an element that may have
 * content is never abbreviated to {@code <p/>}, an element that may not always is.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values by turns. */
    public Markup open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Ends the innermost element. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but a text in it. */
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that has no content. */
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** A text, escaped. */
    public Markup text(String text) {
        escape(text, false);
        return this;
    }

    /** Something of our own that is markup already. */
    public Markup verbatim(String markup) {
        out.append(markup);
        return this;
    }

    /** A line break in the source, for those who read it. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** What was written; every element has been ended. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not ended: " + open);
        }
        return out.toString();
    }

    /** What was written, in UTF-8. */
    public byte[] toBytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
        return out;
    }

    /** A line end in an attribute is named, since a reader would take it for a blank. */
    private void escape(String text, boolean attribute) {
        if (isPlain(text) && !(attribute && text.indexOf('\n') >= 0)) {
            out.append(text);
            return;
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(character -> {
            if (!mayStand(character)) {
                throw new UnprintableException(text, character);
            }
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                default -> out.appendCodePoint(character);
            }
        });
    }

    /** Whether a text may stand as it is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '&'
                    || character == '<'
                    || character == '>'
                    || character == '"'
                    || Character.isSurrogate(character)
                    || !mayStand(character)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first character of a text stands that no page can show; -1 if there is none. */
    public static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!mayStand(character) && character != '\r') {
                return i;
            }
        }
        return -1;
    }

    /** A text in which □ stands for each character that no page can show. */
    public static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        character -> shown.appendCodePoint(mayStand(character) || character == '\r' ? character : '□'));
        return shown.toString();
    }

    /** The characters of XML 1.0, less those that only control a terminal. */
    private static boolean mayStand(int character) {
        return (character >= 0x20 && character <= 0x7E)
                || character == '\n'
                || character == '\t'
                || (character >= 0xA0 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
