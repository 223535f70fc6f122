package org.gongkai.store;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gongkai.model.DossierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 单位名称: what the units call themselves in the exports in use. */
public final class UnitNames {
    private static final String NAMES =
            """
            SELECT d.unit_code, d.fiscal_year, t.text FROM dossier_part d
            JOIN unit_profile p ON p.submission_id = d.submission_id JOIN term t ON t.id = p.name_id
            WHERE d.kind = 'UNIT' AND p.code = d.unit_code
            """;

    private final JdbcClient jdbc;

    /** The names in a database. */
    public UnitNames(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** The name of every unit and year that has said it. */
    public Map<DossierKey, String> all() {
        Map<DossierKey, String> names = new TreeMap<>();
        jdbc.sql(NAMES).query(row -> {
            names.put(new DossierKey(row.getString("unit_code"), row.getInt("fiscal_year")), row.getString("text"));
        });
        return names;
    }
}
