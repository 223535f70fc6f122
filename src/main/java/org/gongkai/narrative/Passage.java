package org.gongkai.narrative;

import java.util.List;
import org.gongkai.table.Quoted;
import org.gongkai.table.Slice;

/** 文段: a piece of a statement. */
public sealed interface Passage {
    /**
     * 小标题: a heading below the statement's own.
     *
     * @param text the words
     * @param listed whether the contents list it
     */
    record Heading(String text, boolean listed) implements Passage {}

    /**
     * 段落: a paragraph.
     *
     * @param text the words
     * @param figures the figures that the words speak of, in their order
     */
    record Paragraph(String text, List<Quoted> figures) implements Passage {
        public Paragraph {
            figures = List.copyOf(figures);
        }
    }

    /**
     * 图: how a whole is made up.
     *
     * @param title the title above it
     * @param slices the parts, at least one
     */
    record Chart(String title, List<Slice> slices) implements Passage {
        public Chart {
            slices = List.copyOf(slices);
        }
    }

    /** A paragraph of prose. */
    static Passage prose(Prose prose) {
        return new Paragraph(prose.text(), prose.figures());
    }

    /** A paragraph that speaks of no figure. */
    static Passage prose(String text) {
        return prose(Prose.of(text));
    }

    /** A heading below the statement's own. */
    static Passage heading(String text) {
        return new Heading(text, false);
    }

    /** A heading that the contents list too. */
    static Passage listedHeading(String text) {
        return new Heading(text, true);
    }
}
