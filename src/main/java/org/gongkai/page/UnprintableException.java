package org.gongkai.page;

/** 无法排印: a text has a character that cannot be shown or printed; the message says which, where, and what to do. */
public final class UnprintableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int AROUND = 12;

    /**
     * A character that cannot be printed.
     *
     * @param text the text that it stands in
     * @param character its code point
     */
    public UnprintableException(String text, int character) {
        super("“" + around(text, character) + "”中的字符" + name(character) + "无法排印：字库里没有这个字。请在导出的文件里改用通行的字，再重新放入。");
    }

    private static String name(int character) {
        String code = String.format("U+%04X", character);
        return visible(character) ? "“" + Character.toString(character) + "”（" + code + "）" : " " + code + " ";
    }

    private static String around(String text, int character) {
        int at = Math.max(0, text.indexOf(character));
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        StringBuilder words = new StringBuilder();
        text.substring(from, to)
                .codePoints()
                .forEach(c -> words.append(visible(c) ? Character.toString(c) : c == '\n' ? " " : "□"));
        return words.toString().strip();
    }

    private static boolean visible(int character) {
        return Character.isDefined(character)
                && !Character.isISOControl(character)
                && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }
}
