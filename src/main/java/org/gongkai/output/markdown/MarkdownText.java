package org.gongkai.output.markdown;

import java.util.regex.Pattern;
import org.gongkai.page.Markup;
import org.gongkai.page.UnprintableException;

/**
 * 纯文本文字: a text in Markdown, on one line, none of it markup: neither of CommonMark, nor of the tables, links and formulas
 * that GitHub, GitLab and Pandoc add to it.
 */
final class MarkdownText {
    /** A text without a word; a blank line would be no line. */
    static final String NOTHING = "&#32;";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~^&#$@{}]|:(?=//)|(?<=(?i)www)\\.");
    private static final Pattern BEGINS_A_BLOCK = Pattern.compile("^(?:([-+=:])|(\\d+)([.)])(?=\\s|$))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private MarkdownText() {}

    /**
     * A text as it stands in a paragraph or a heading; blanks and line breaks are one blank each.
     *
     * @throws UnprintableException if it has a character that controls a terminal
     */
    static String of(String text) {
        String escaped = MARKUP.matcher(line(text)).replaceAll("\\\\$0");
        String safe = BEGINS_A_BLOCK
                .matcher(escaped)
                .replaceFirst(match ->
                        match.group(1) == null ? match.group(2) + "\\\\" + match.group(3) : "\\\\" + match.group(1));
        return safe.isEmpty() ? NOTHING : safe;
    }

    /** A text as it stands in a cell of a table, where no block begins. */
    static String cell(String text) {
        return MARKUP.matcher(line(text)).replaceAll("\\\\$0");
    }

    /** The text that was written so. */
    static String read(String written) {
        return written.equals(NOTHING) ? "" : ESCAPED.matcher(written).replaceAll("$1");
    }

    private static String line(String text) {
        String shown = Markup.printable(text);
        if (!shown.equals(text)) {
            int at = 0;
            while (text.codePointAt(at) == shown.codePointAt(at)) {
                at += Character.charCount(text.codePointAt(at));
            }
            throw new UnprintableException(text, text.codePointAt(at));
        }
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
