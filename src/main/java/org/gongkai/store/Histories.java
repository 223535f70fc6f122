package org.gongkai.store;

import java.util.List;
import javax.sql.DataSource;
import org.gongkai.model.DossierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 办理经过: how dossiers and contents came to where they stand, oldest first.
 *
 * <p>A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Histories {
    private final HistoryTable table;

    /** The histories in a database. */
    public Histories(DataSource database) {
        this.table = new HistoryTable(JdbcClient.create(database));
    }

    /** The history of a dossier. */
    public List<HistoryEntry> of(DossierKey key) {
        return table.ofDossier(key);
    }

    /** The history of a content. */
    public List<HistoryEntry> of(Arrival arrival) {
        return table.ofSource(arrival.id());
    }
}
