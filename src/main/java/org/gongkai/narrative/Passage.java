package org.gongkai.narrative;

import java.util.List;
import org.gongkai.table.Quoted;

/**
 * 文段: a piece of a statement.
 *
 * @param text the words
 * @param figures the figures that the words speak of, in their order
 * @param heading whether it is a heading below the statement's own
 * @param listed whether the contents list it
 */
public record Passage(String text, List<Quoted> figures, boolean heading, boolean listed) {
    public Passage {
        figures = List.copyOf(figures);
    }

    /** A paragraph of prose. */
    static Passage prose(Prose prose) {
        return new Passage(prose.text(), prose.figures(), false, false);
    }

    /** A paragraph that speaks of no figure. */
    static Passage prose(String text) {
        return prose(Prose.of(text));
    }

    /** A heading below the statement's own. */
    static Passage heading(String text) {
        return new Passage(text, List.of(), true, false);
    }

    /** A heading that the contents list too. */
    static Passage listedHeading(String text) {
        return new Passage(text, List.of(), true, true);
    }
}
