package org.gongkai.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.ContentVisitor;
import org.gongkai.form.ExactText;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;

/** 文件摘录: keeps of what a file holds only what stands at the places it was made for. */
final class FileExcerpts implements ContentVisitor {
    private final Set<Origin> places;
    private final TableExcerpts tables;
    private final List<DocumentExcerpts> documents = new ArrayList<>();

    FileExcerpts(Set<Origin> places) {
        this.places = places;
        this.tables = new TableExcerpts(places);
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
        DocumentExcerpts document = new DocumentExcerpts(member, places);
        document.read(text);
        documents.add(document);
    }

    /** What stood at a place, where there is such a place. */
    Optional<Excerpt> excerpt(Origin origin) {
        Optional<Excerpt> cell = tables.excerpt(origin);
        return cell.isPresent()
                ? cell
                : documents.stream()
                        .flatMap(document -> document.excerpt(origin).stream())
                        .findFirst();
    }
}
