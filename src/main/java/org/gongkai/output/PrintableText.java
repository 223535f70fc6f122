package org.gongkai.output;

import org.gongkai.page.Markup;
import org.gongkai.page.UnprintableException;

/** 可排印文字: a text that an office document can carry as it stands. */
public final class PrintableText {
    private PrintableText() {}

    /**
     * The text with line ends of one kind.
     *
     * @throws UnprintableException if it has a character that no page can show
     */
    public static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String shown = Markup.printable(lines);
        if (!shown.equals(lines)) {
            int at = 0;
            while (shown.charAt(at) == lines.charAt(at)) {
                at++;
            }
            throw new UnprintableException(text, lines.codePointAt(at));
        }
        return lines;
    }
}
