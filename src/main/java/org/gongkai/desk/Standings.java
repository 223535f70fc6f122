package org.gongkai.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gongkai.check.Severity;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Term;
import org.gongkai.store.Docket;
import org.gongkai.store.Ledger;
import org.gongkai.store.PublicationRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 办理现状: how dossiers stand, the same for the command line, for the reports and for programs. */
public final class Standings {
    private static final String COUNT =
            """
            SELECT COUNT(*) FROM finding WHERE severity = ? AND run_id = (
                SELECT MAX(id) FROM check_run WHERE unit_code = ? AND fiscal_year = ?)
            """;

    private final Docket docket;
    private final PublicationRegister register;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    /** How the dossiers in a database stand. */
    public Standings(Docket docket, PublicationRegister register, DataSource database) {
        this.docket = docket;
        this.register = register;
        this.ledger = new Ledger(database);
        this.jdbc = JdbcClient.create(database);
    }

    /** How one dossier stands. */
    public DossierStatus of(DossierKey key) {
        return docket.standing(key).map(this::described).orElseThrow();
    }

    /** How every dossier stands, sorted by unit and year. */
    public List<DossierStatus> all() {
        return docket.standings().stream().map(this::described).toList();
    }

    private DossierStatus described(Docket.Standing standing) {
        DossierKey key = standing.key();
        return new DossierStatus(
                key.unitCode(),
                key.fiscalYear(),
                standing.state().term(),
                register.latestVersion(key).orElse(0),
                standing.missing().stream().map(Term::term).toList(),
                findings(key),
                ledger.unexplained(key).size());
    }

    private Map<String, Integer> findings(DossierKey key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(
                    severity.term(),
                    jdbc.sql(COUNT)
                            .params(severity.name(), key.unitCode(), key.fiscalYear())
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }
}
