package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.model.DossierKey;
import org.gongkai.model.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 公开登记簿: which state of a dossier was published under which version, versions counted from 1.
 *
 * <p>A version is sealed before its folder appears in the outbox and confirmed when it has, so that whatever ends the
 * program in between, it is known whether the folder is to be finished or never was. A database that fails throws a {@link
 * org.springframework.dao.DataAccessException}.
 */
public final class PublicationRegister {
    private static final String LATEST =
            """
            SELECT * FROM publication WHERE unit_code = ? AND fiscal_year = ? AND state = 'PUBLISHED'
            ORDER BY id DESC FETCH FIRST 1 ROWS ONLY
            """;

    private static final String NEXT_VERSION =
            "SELECT COALESCE(MAX(version), 0) + 1 FROM publication WHERE unit_code = ? AND fiscal_year = ?";

    private static final String SEALED =
            """
            SELECT * FROM publication WHERE state = 'SOUND' AND NOT EXISTS (
                SELECT 1 FROM dossier d WHERE d.state = 'QUARANTINED'
                AND d.unit_code = publication.unit_code AND d.fiscal_year = publication.fiscal_year)
            ORDER BY id
            """;

    private static final String REPLACED =
            "state = 'REPLACED' WHERE unit_code = ? AND fiscal_year = ? AND id <> ? AND state = 'PUBLISHED'";

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final DossierTable dossiers;
    private final Parts parts;
    private final Steps steps;

    /** The register in a database. */
    public PublicationRegister(DataSource database, Steps steps) {
        this.transactions = new Transactions(database);
        this.jdbc = JdbcClient.create(database);
        this.dossiers = new DossierTable(jdbc, new HistoryTable(jdbc));
        this.parts = new Parts(jdbc);
        this.steps = steps;
    }

    /** The version of the latest publication, if it is of the dossier with this fingerprint. */
    public Optional<Integer> versionOf(DossierKey key, String dossierFingerprint) {
        return jdbc.sql(LATEST)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) ->
                        row.getString("dossier_fingerprint").equals(dossierFingerprint) ? row.getInt("version") : 0)
                .optional()
                .filter(version -> version > 0);
    }

    /** The version that is published now, if one is. */
    public Optional<Integer> latestVersion(DossierKey key) {
        return jdbc.sql(LATEST)
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> row.getInt("version"))
                .optional();
    }

    /** The version that the next publication gets. */
    public int nextVersion(DossierKey key) {
        return jdbc.sql(NEXT_VERSION)
                .params(key.unitCode(), key.fiscalYear())
                .query(Integer.class)
                .single();
    }

    /** Every version of a dossier, in order. */
    public List<Published> versions(DossierKey key) {
        return jdbc.sql("SELECT * FROM publication WHERE unit_code = ? AND fiscal_year = ? ORDER BY version")
                .params(key.unitCode(), key.fiscalYear())
                .query((row, number) -> published(row))
                .list();
    }

    /** Every version that stands in the outbox, in the order of publication. */
    public List<Published> everything() {
        return jdbc.sql("SELECT * FROM publication WHERE state <> 'SOUND' ORDER BY id")
                .query((row, number) -> published(row))
                .list();
    }

    /** Every version that is reserved or stands in the outbox, in the order of publication. */
    public List<Published> reservedToo() {
        return jdbc.sql("SELECT * FROM publication ORDER BY id")
                .query((row, number) -> published(row))
                .list();
    }

    /**
     * Reserves a version for a folder that is complete beside its place.
     *
     * @param folder where it will be published
     * @param manifest the SHA-256 of its manifest
     * @throws SupersededException if the dossier has changed since its turn began, or the version is taken
     */
    public Seal seal(Turn turn, int version, String dossierFingerprint, String folder, String manifest) {
        Seal seal = transactions.get(() -> {
            Optional<DossierTable.Row> row =
                    dossiers.lock(turn.key()).filter(each -> each.revision() == turn.revision());
            if (row.isEmpty() || nextVersion(turn.key()) != version) {
                throw new SupersededException(turn.key().folder());
            }
            return insert(turn, version, dossierFingerprint, folder, manifest);
        });
        steps.passed(Step.SEALED);
        return seal;
    }

    /** The versions that are sealed and not confirmed, in order, but those of dossiers in quarantine. */
    public List<Seal> sealed() {
        return jdbc.sql(SEALED).query((row, number) -> seal(row)).list();
    }

    /** Notes that the folder of a sealed version stands in the outbox; the version before it is replaced. */
    public void confirm(Seal seal) {
        transactions.run(() -> {
            if (changed("state = 'PUBLISHED' WHERE id = ? AND state = 'SOUND'", seal.id())) {
                DossierKey key = seal.key();
                changed(REPLACED, key.unitCode(), key.fiscalYear(), seal.id());
                dossiers.clearAttempts(key);
                dossiers.lock(key)
                        .filter(row -> row.revision() == seal.revision())
                        .ifPresent(row -> published(row, seal));
            }
        });
        steps.passed(Step.PUBLISHED);
    }

    /** Gives a sealed version up whose folder never appeared. */
    public void cancel(Seal seal) {
        transactions.run(() -> jdbc.sql("DELETE FROM publication WHERE id = ? AND state = 'SOUND'")
                .param(seal.id())
                .update());
    }

    private boolean changed(String change, Object... values) {
        return jdbc.sql("UPDATE publication SET " + change).params(values).update() > 0;
    }

    private void published(DossierTable.Row row, Seal seal) {
        dossiers.change(row, State.PUBLISHED, Reason.program("第 " + seal.version() + " 版已放入发件箱"));
    }

    private Seal insert(Turn turn, int version, String dossierFingerprint, String folder, String manifest) {
        DossierKey key = turn.key();
        jdbc.sql(Sql.insert(
                        "publication",
                        "unit_code",
                        "fiscal_year",
                        "version",
                        "dossier_fingerprint",
                        "folder",
                        "state",
                        "manifest",
                        "revision"))
                .params(
                        key.unitCode(),
                        key.fiscalYear(),
                        version,
                        dossierFingerprint,
                        folder,
                        State.SOUND.name(),
                        manifest,
                        turn.revision())
                .update();
        Seal seal = sealed().stream()
                .filter(each -> each.key().equals(key) && each.version() == version)
                .findFirst()
                .orElseThrow();
        new PublicationParts(jdbc).insert(seal.id(), parts.of(key).all());
        return seal;
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("id"),
                new DossierKey(row.getString("unit_code"), row.getInt("fiscal_year")),
                row.getInt("version"),
                row.getString("folder"),
                row.getString("manifest"),
                row.getInt("revision"));
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(seal(row), Columns.constant(row, "state", State.class));
    }

    /**
     * 公开版本: a version as it stands in the register.
     *
     * @param seal the version, its folder and its manifest
     * @param state {@link State#PUBLISHED} for the latest, {@link State#REPLACED} for those before it, {@link State#SOUND} for one
     *     that is reserved
     */
    public record Published(Seal seal, State state) {}
}
