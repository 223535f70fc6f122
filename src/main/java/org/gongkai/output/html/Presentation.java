package org.gongkai.output.html;

import org.gongkai.document.Block.Paragraph;
import org.gongkai.table.Figure;

/** 呈现方式: in what the same blocks differ on paper and in a browser. */
interface Presentation {
    /** Whether a browser shows it: cells that name their rows say so, and what can be scrolled is not a landmark. */
    boolean isOnScreen();

    /**
     * Writes a figure.
     *
     * @param pointer where it stands in the data, as a JSON pointer
     */
    void figure(Figure figure, String print, String pointer);

    /** Writes the text of a paragraph and the figures in it. */
    void prose(Paragraph paragraph, String pointer);

    /** Writes what stands above a table, a form or a chart. */
    void above(String name, String pointer);
}
