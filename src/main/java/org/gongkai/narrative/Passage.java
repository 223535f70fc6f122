package org.gongkai.narrative;

/**
 * 文段: a piece of a statement.
 *
 * @param text the words
 * @param heading whether it is a heading below the statement's own
 * @param listed whether the contents list it
 */
public record Passage(String text, boolean heading, boolean listed) {
    /** A paragraph of prose. */
    static Passage prose(String text) {
        return new Passage(text, false, false);
    }

    /** A heading below the statement's own. */
    static Passage heading(String text) {
        return new Passage(text, true, false);
    }

    /** A heading that the contents list too. */
    static Passage listedHeading(String text) {
        return new Passage(text, true, true);
    }
}
