package org.gongkai.form;

/**
 * 无定义字符: characters that systems do not agree on. No text with one of them is read, so that the same bytes give the same
 * text on every Java, or none: what a later Unicode added, an earlier Java refuses.
 */
final class Unsettled {
    private static final int FIRST_PRIVATE_HIGH = 0xDB80;
    private static final int LAST_HIGH = 0xDBFF;
    private static final int FIRST_EMPTY_PLANE = 0xD8C0;
    private static final int LAST_EMPTY_PLANE = 0xDB3F;

    private Unsettled() {}

    /** Whether a character, or the first half of a pair, has no settled meaning in an encoding. */
    static boolean is(char c, Encoding encoding) {
        if (c < 0x80 || (c >= '一' && c <= '\u9FA5') || (c >= '！' && c <= '～')) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return isHalfOfNone(c);
        }
        return isUnassigned(c) || (encoding == Encoding.GB18030 && isMoved(c));
    }

    /** Planes 4 to 13, where nothing is, and 15 and 16, where everything is private. */
    private static boolean isHalfOfNone(char high) {
        return (high >= FIRST_EMPTY_PLANE && high <= LAST_EMPTY_PLANE)
                || (high >= FIRST_PRIVATE_HIGH && high <= LAST_HIGH);
    }

    private static boolean isUnassigned(char c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE || (type == Character.UNASSIGNED && !isHan(c));
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    /** What the editions of 2000, 2005 and 2022 of GB18030 give different bytes; a Java knows one edition or another. */
    private static boolean isMoved(char c) {
        return c == '\u1E3F' || (c >= '\u9FB4' && c <= '\u9FBB') || (c >= '\uFE10' && c <= '\uFE19');
    }
}
