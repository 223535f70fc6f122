package org.gongkai.document;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * 可比内容: a figure or a text in the form that two versions of it are compared in.
 *
 * @param text the words, or yuan to the fen
 * @param essence what is compared
 * @param figure whether the text is a figure
 */
record Content(String text, String essence, boolean figure) {
    /** Nothing, or a blank cell. */
    static final Content NONE = text("");

    /** The number before a paragraph or heading: 一、 （一） 1、 1． */
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\\d+[、．])");

    private static final Pattern YUAN = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d{1,2})?");

    /** A text as it stands. */
    static Content text(String text) {
        return new Content(text, text, false);
    }

    /** A paragraph or heading, whose number follows from those before it and is not compared. */
    static Content numbered(String text) {
        return new Content(text, NUMBER.matcher(text).replaceFirst(""), false);
    }

    /** A figure in yuan. */
    static Content yuan(BigDecimal yuan) {
        String exact = yuan.setScale(2).toPlainString();
        return new Content(exact, exact, true);
    }

    /** An amount as a form prints it, in yuan; whatever else stands in its cell is a text. */
    static Content printed(String yuan) {
        return YUAN.matcher(yuan).matches() ? yuan(new BigDecimal(yuan.replace(",", ""))) : text(yuan);
    }

    boolean isSameAs(Content other) {
        return essence.equals(other.essence);
    }

    /** What stands after less what stood before, where figures stand; nothing counts nothing. */
    static String difference(Content before, Content after) {
        boolean figures = before.figure || after.figure;
        return figures && before.counts() && after.counts()
                ? after.value().subtract(before.value()).toPlainString()
                : "";
    }

    /** How much two contents have in common: twice the whole, or of texts the beginning and the end that they share. */
    int likeness(Content other) {
        if (isSameAs(other)) {
            return 2 * essence.length();
        }
        return figure || other.figure ? 0 : shared(other);
    }

    private int shared(Content other) {
        int shorter = Math.min(essence.length(), other.essence.length());
        int front = 0;
        while (front < shorter && essence.charAt(front) == other.essence.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && fromEnd(back) == other.fromEnd(back)) {
            back++;
        }
        return front + back;
    }

    private char fromEnd(int back) {
        return essence.charAt(essence.length() - 1 - back);
    }

    private boolean counts() {
        return figure || text.isEmpty();
    }

    private BigDecimal value() {
        return figure ? new BigDecimal(text) : BigDecimal.ZERO.setScale(2);
    }
}
