package org.gongkai.store;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 预算档案库: every export that ever arrived, and of each dossier the state that the latest ones make.
 *
 * <p>Nothing is overwritten: a later export of a kind takes the place of the earlier one, which stays. Order is the order
 * in which the database stored them, whatever any clock says. A database that fails throws a {@link
 * org.springframework.dao.DataAccessException}.
 */
public final class Dossiers {
    private static final Set<ExportKind> ALWAYS_NEEDED =
            EnumSet.of(ExportKind.EXPENDITURE, ExportKind.REVENUE, ExportKind.UNIT);

    private final TransactionTemplate transactions;
    private final Sources sources;
    private final Submissions submissions;
    private final Records records;

    /** The dossiers in a database. */
    public Dossiers(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.sources = new Sources(client);
        this.submissions = new Submissions(client);
        this.records = Records.in(jdbc);
    }

    /**
     * Stores the exports of one file, all of them or none; what is already known as the same is not stored again and
     * does not become the latest again.
     *
     * @return the dossiers that the exports belong to, sorted, also where nothing was new
     */
    public List<DossierKey> add(List<Export> exports) {
        transactions.executeWithoutResult(transaction -> {
            submissions.passTurnstile();
            merged(exports).forEach(this::store);
        });
        return exports.stream().map(Export::dossier).distinct().sorted().toList();
    }

    /** The dossier as the latest export of each kind makes it, or empty while a kind is missing. */
    public Optional<Dossier> complete(DossierKey key) {
        Map<ExportKind, Submission> latest = submissions.latest(key);
        return missing(latest).isEmpty() ? Optional.of(dossier(key, latest)) : Optional.empty();
    }

    /**
     * The kinds of export that have yet to arrive, in the order of the kinds. What the latest 单位信息 declares under 无数据
     * need not arrive, except expenditure, revenue and the unit itself; where it arrived all the same, it counts.
     */
    public List<ExportKind> missing(DossierKey key) {
        return missing(submissions.latest(key));
    }

    /** Every dossier that anything arrived for, sorted. */
    public List<DossierKey> all() {
        return submissions.dossiers();
    }

    private void store(Export export) {
        submissions
                .insert(export, sources.idOf(export.source()))
                .ifPresent(submission -> records.insert(submission, export));
    }

    private List<ExportKind> missing(Map<ExportKind, Submission> latest) {
        Set<ExportKind> needed = EnumSet.allOf(ExportKind.class);
        @Nullable Submission unit = latest.get(ExportKind.UNIT);
        if (unit != null) {
            needed.removeAll(records.units().lists().nothingToReport(unit.id()));
            needed.addAll(ALWAYS_NEEDED);
        }
        needed.removeAll(latest.keySet());
        return List.copyOf(needed);
    }

    private Dossier dossier(DossierKey key, Map<ExportKind, Submission> latest) {
        List<Project> projects = read(records.projects(), latest.get(ExportKind.PROJECTS));
        return new Dossier(
                key,
                read(records.units(), latest.get(ExportKind.UNIT)).get(0),
                read(records.expenditure(), latest.get(ExportKind.EXPENDITURE)),
                read(records.revenue(), latest.get(ExportKind.REVENUE)),
                projects.stream().sorted(Comparator.comparing(Project::code)).toList(),
                read(records.assets(), latest.get(ExportKind.ASSETS)),
                read(records.procurement(), latest.get(ExportKind.PROCUREMENT)),
                latest.values().stream().map(Submission::source).toList());
    }

    private static <E extends Entry> List<E> read(RecordTable<E> table, @Nullable Submission submission) {
        return submission == null ? List.of() : table.read(submission.id());
    }

    /** One file may hold a kind in several sheets: together they are one export. */
    private static List<Export> merged(List<Export> exports) {
        Map<Export, Export> merged = new LinkedHashMap<>();
        exports.forEach(export -> merged.merge(with(export, List.of()), export, Dossiers::together));
        return List.copyOf(merged.values());
    }

    private static Export together(Export first, Export second) {
        return with(
                first,
                Stream.concat(first.entries().stream(), second.entries().stream())
                        .toList());
    }

    private static Export with(Export export, List<Entry> entries) {
        return new Export(export.kind(), export.dossier(), export.source(), entries);
    }
}
