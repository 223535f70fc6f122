package org.gongkai.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 退回的成员表: the files of archives that are refused while the rest stands. */
record RefusedMembers(JdbcClient jdbc) {
    private static final String STANDING =
            """
            SELECT id, fingerprint, file_name, state, shortfall, name, why
            FROM refused_member JOIN source ON source.id = source_id
            WHERE state IN ('READ', 'UNEXPLAINED') ORDER BY source.id, ordinal
            """;

    /** The refused files of an archive, each with the reason, in the order of the archive. */
    Map<String, String> of(long source) {
        Map<String, String> members = new LinkedHashMap<>();
        jdbc.sql("SELECT name, why FROM refused_member WHERE source_id = ? ORDER BY ordinal")
                .param(source)
                .query(row -> {
                    members.put(row.getString("name"), row.getString("why"));
                });
        return members;
    }

    /** Puts the refused files of an archive in the place of those that were known. */
    void put(long source, Map<String, String> members) {
        jdbc.sql("DELETE FROM refused_member WHERE source_id = ?").param(source).update();
        int ordinal = 0;
        for (Map.Entry<String, String> member : members.entrySet()) {
            jdbc.sql(Sql.insert("refused_member", "source_id", "ordinal", "name", "why"))
                    .params(source, ordinal++, member.getKey(), member.getValue())
                    .update();
        }
    }

    /** The refused files of archives of which something is in use or waits for a person, in the order of arrival. */
    List<RefusedMember> standing() {
        return jdbc.sql(STANDING)
                .query((row, number) ->
                        new RefusedMember(Sources.arrival(row), row.getString("name"), row.getString("why")))
                .list();
    }
}
