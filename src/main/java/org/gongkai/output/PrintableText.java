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
        int at = Markup.firstUnprintable(text);
        if (at >= 0) {
            throw new UnprintableException(text, text.codePointAt(at));
        }
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
