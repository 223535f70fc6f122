package org.gongkai.narrative;

import java.util.List;
import java.util.stream.Stream;

/**
 * 情况说明: one statement of part three.
 *
 * @param title its heading, without the number
 * @param passages what it says
 * @param withSheets whether the performance sheets of the projects follow it
 */
public record Statement(String title, List<Passage> passages, boolean withSheets) {
    public Statement {
        passages = List.copyOf(passages);
    }

    static Statement of(String title, List<Passage> passages) {
        return new Statement(title, passages, false);
    }

    static Statement of(String title, Prose... paragraphs) {
        return of(title, Stream.of(paragraphs).map(Passage::prose).toList());
    }
}
