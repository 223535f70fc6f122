package org.gongkai.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.gongkai.model.DossierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 公开登记簿: which state of a dossier was published under which version, versions counted from 1.
 *
 * <p>A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class PublicationRegister {
    private static final String LATEST =
            """
            SELECT version, dossier_fingerprint FROM publication
            WHERE unit_code = ? AND fiscal_year = ?
            ORDER BY id DESC
            FETCH FIRST 1 ROWS ONLY
            """;

    private static final String NEXT_VERSION =
            "SELECT COALESCE(MAX(version), 0) + 1 FROM publication WHERE unit_code = ? AND fiscal_year = ?";

    private final JdbcClient jdbc;

    /** The register in a database. */
    public PublicationRegister(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** The version of the latest publication, if it is of the dossier with this fingerprint. */
    public Optional<Integer> versionOf(DossierKey key, String dossierFingerprint) {
        return jdbc.sql(LATEST)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> new Publication(row.getInt("version"), row.getString("dossier_fingerprint")))
                .optional()
                .filter(latest -> latest.dossierFingerprint().equals(dossierFingerprint))
                .map(Publication::version);
    }

    /** The version that the next publication gets. */
    public int nextVersion(DossierKey key) {
        return jdbc.sql(NEXT_VERSION)
                .params(key.unitCode(), key.fiscalYear())
                .query(Integer.class)
                .single();
    }

    /**
     * Writes a publication down.
     *
     * @param folder where it was published
     * @throws org.springframework.dao.DuplicateKeyException if the dossier already has a publication of this version
     */
    public void record(DossierKey key, int version, String dossierFingerprint, String folder) {
        jdbc.sql(Sql.insert("publication", "unit_code", "fiscal_year", "version", "dossier_fingerprint", "folder"))
                .params(key.unitCode(), key.fiscalYear(), version, dossierFingerprint, folder)
                .update();
    }

    private record Publication(int version, String dossierFingerprint) {}
}
