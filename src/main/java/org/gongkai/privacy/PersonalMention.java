package org.gongkai.privacy;

/**
 * 个人信息: where a text says something about a person that must not be published. What it says is at {@code start} to
 * {@code end} of the text; only its masked form is kept, so that no report can repeat it.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where the text goes on behind it
 * @param masked the number without separators, or the address, with its middle replaced by asterisks
 */
public record PersonalMention(PersonalKind kind, int start, int end, String masked) {
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 2;

    /** A mention of which the words are masked: three characters stay at the front and two at the back. */
    static PersonalMention of(PersonalKind kind, int start, int end, String words) {
        int hidden = Math.max(1, words.length() - SHOWN_FIRST - SHOWN_LAST);
        String masked = words.substring(0, Math.min(SHOWN_FIRST, words.length()))
                + "*".repeat(hidden)
                + words.substring(Math.max(SHOWN_FIRST, words.length() - SHOWN_LAST));
        return new PersonalMention(kind, start, end, masked);
    }
}
