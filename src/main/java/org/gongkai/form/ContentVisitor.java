package org.gongkai.form;

import java.io.IOException;
import org.gongkai.refusal.Observations;

/** 内容访客: is shown what one file holds: the whole of it where it is a document; else its sheets are shown to another. */
public interface ContentVisitor {
    /** Who is shown the sheets of the file. */
    SheetVisitor sheets();

    /** How many words that exports begin with stand in a text: its encoding is told by them from another one. */
    int knownWords(String text);

    /**
     * The file is a JSON document.
     *
     * @param text its text, not read yet
     * @param member the path of the file within an archive; empty where the dropped file is no archive
     * @param seen where its problems are told
     */
    void document(ExactText text, String member, Observations seen) throws IOException;

    /**
     * The file is a PDF.
     *
     * @param content its bytes, not read yet
     * @param member the path of the file within an archive; empty where the dropped file is no archive
     * @param seen where its problems are told
     * @return whether it is an attachment; any other PDF is of a form that nobody reads
     */
    default boolean attachment(Bytes content, String member, Observations seen) throws IOException {
        return false;
    }
}
