package org.gongkai.intake;

import java.io.IOException;
import java.util.Set;
import org.gongkai.form.ContentVisitor;
import org.gongkai.form.DocumentValues;
import org.gongkai.form.ExactText;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;

/** 所问内容: shows of what a file holds only the rows that are asked for, and the values of documents. */
final class AskedContent implements ContentVisitor {
    private final SheetVisitor tables;
    private final DocumentVisitor documents;

    /** 文档访客: is shown the values of a document, and its end. */
    interface DocumentVisitor {
        /**
         * The next value.
         *
         * @param member the path of the document within an archive; empty where it is a file of its own
         * @param path where it stands in the document
         */
        void value(String member, String path, String text);

        /** The document ends. */
        default void end() {}
    }

    AskedContent(Set<Origin> asked, AskedRows.Visitor rows, DocumentVisitor documents) {
        this.tables = new WithoutReviews(new AskedRows(asked, rows), new Observations());
        this.documents = documents;
    }

    @Override
    public SheetVisitor sheets() {
        return tables;
    }

    @Override
    public int knownWords(String text) {
        return KnownWords.in(text);
    }

    @Override
    public void document(ExactText text, String member, Observations seen) throws IOException {
        DocumentValues.visit(text, (path, value) -> documents.value(member, path, value));
        documents.end();
    }
}
