package org.gongkai.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 退回记录: which files were refused between two moments, each told by the id of the history, which is the order.
 *
 * <p>A database that fails throws a {@link org.springframework.dao.DataAccessException}.
 */
public final class Refusals {
    private static final String REFUSED =
            """
            SELECT file_name, reason FROM history JOIN source ON source.id = source_id
            WHERE state_after = 'REFUSED' AND history.id > ? AND history.id <= ? ORDER BY history.id
            """;

    private static final String MEMBERS =
            """
            SELECT file_name, name, why FROM refused_member m JOIN source ON source.id = m.source_id
            WHERE state IN ('READ', 'UNEXPLAINED') AND EXISTS (
                SELECT 1 FROM history h WHERE h.source_id = m.source_id AND h.id > ? AND h.id <= ?)
            ORDER BY source.id, ordinal
            """;

    private final JdbcClient jdbc;

    /** The refusals in a database. */
    public Refusals(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * 退回: a file that was refused.
     *
     * @param fileName its name; that of a file in an archive comes behind that of the archive
     * @param why what is wrong with it
     */
    public record Refused(String fileName, String why) {}

    /** This moment. */
    public long now() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM history")
                .query(Long.class)
                .single();
    }

    /** The files that were refused after a moment, up to another, in order. */
    public List<Refused> files(long after, long upTo) {
        return jdbc.sql(REFUSED)
                .params(after, upTo)
                .query((row, number) -> new Refused(row.getString("file_name"), row.getString("reason")))
                .list();
    }

    /** The files in archives that were refused in that time while the rest of the archive stands, in order. */
    public List<Refused> members(long after, long upTo) {
        return jdbc.sql(MEMBERS)
                .params(after, upTo)
                .query((row, number) ->
                        new Refused(row.getString("file_name") + "/" + row.getString("name"), row.getString("why")))
                .list();
    }
}
