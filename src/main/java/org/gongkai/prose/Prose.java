package org.gongkai.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.value.Characters;

/**
 * 文字: a text beside its half-width form of the same length, so that what is found in the one stands at the same place in
 * the other. The numbers of an enumeration ({@code 3.2026年…}) are blank in it, since they are no part of a figure.
 *
 * @param written the text as it stands
 * @param folded its half-width form; a full-width comma is kept unless it parts full-width digits
 */
record Prose(String written, String folded) {
    private static final String KEPT = "，。；：、（）！？～";
    private static final Pattern NUMBER =
            Pattern.compile("(?<=^|[。；;：:\\n])\\s{0,3}([0-9]{1,2})([.、](?=[^0-9\\s]|\\s|(?:19|20)[0-9]{2}年))");

    /** The text and its folded form. */
    static Prose of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text, i));
        }
        Matcher number = NUMBER.matcher(folded.toString());
        while (number.find()) {
            for (int i = number.start(1); i < number.end(2); i++) {
                folded.setCharAt(i, ' ');
            }
        }
        return new Prose(text, folded.toString());
    }

    /** Whether there is any digit in it. */
    boolean hasDigit() {
        return folded.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The words as they stand, between two places. */
    String wording(int from, int to) {
        return written.substring(from, to);
    }

    /** Where the sentence ends that a place stands in: at the next full stop or line, or where the text ends. */
    int sentenceEnd(int from) {
        int at = from;
        while (at < folded.length() && !isStop(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the sentence begins that a place stands in. */
    int sentenceStart(int from) {
        int at = from;
        while (at > 0 && !isStop(folded.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '\n' || c == '！' || c == '？';
    }

    private static char fold(String text, int i) {
        char c = text.charAt(i);
        if (c == '，') {
            return isWideDigit(text, i - 1) && isWideDigit(text, i + 1) ? ',' : c;
        }
        if (c == '\u3000' || c == '\u00A0') {
            return ' ';
        }
        return KEPT.indexOf(c) < 0 ? Characters.halfWidth(c) : c;
    }

    private static boolean isWideDigit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '０' && text.charAt(i) <= '９';
    }
}
