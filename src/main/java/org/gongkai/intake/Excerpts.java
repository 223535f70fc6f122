package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkai.model.Origin;

/** 原文摘录: shows the way from records back to the office's own file by reading that file again. */
public final class Excerpts {
    private Excerpts() {}

    /**
     * What stands in a file at the places of records.
     *
     * @param content the file, under whatever name it is kept
     * @param origins places in it; one that it does not have, or that belongs to another content, is told as missing
     * @return one excerpt a place, in the order of the places, each place once
     * @throws IOException if the file cannot be read, or is not what was read before
     */
    public static List<Excerpt> of(Path content, Collection<Origin> origins) throws IOException {
        TableExcerpts tables = new TableExcerpts();
        Rereading own = Rereading.of(content, origins);
        DocumentExcerpts documents = new DocumentExcerpts(own.asked());
        own.visit(tables, documents);
        return new LinkedHashSet<>(origins)
                .stream()
                        .map(origin -> tables.excerpt(origin)
                                .or(() -> documents.excerpt(origin))
                                .orElse(Excerpt.missing(origin)))
                        .toList();
    }
}
