package org.gongkai.store;

import java.util.Collection;
import org.gongkai.model.DossierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 版本构成表: the submissions that each published version was made from. */
record PublicationParts(JdbcClient jdbc) {
    private static final String OF_VERSION = Submissions.SELECT
            + """
            JOIN publication_part ON submission_id = submission.id
            JOIN publication ON publication.id = publication_id
            WHERE publication.unit_code = ? AND publication.fiscal_year = ? AND version = ?
            """;

    void insert(long publication, Collection<Submission> parts) {
        parts.forEach(part -> jdbc.sql(Sql.insert("publication_part", "publication_id", "submission_id"))
                .params(publication, part.id())
                .update());
    }

    /** What a version was made from, in the order of the kinds. */
    Composition of(DossierKey key, int version) {
        return Composition.of(jdbc.sql(OF_VERSION)
                .params(key.unitCode(), key.fiscalYear(), version)
                .query((row, number) -> Submissions.submission(row))
                .list());
    }
}
