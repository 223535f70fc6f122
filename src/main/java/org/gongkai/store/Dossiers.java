package org.gongkai.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.model.Attachment;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Project;
import org.gongkai.model.Source;
import org.gongkai.model.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 预算档案库: every export that ever arrived, and of each dossier the state that the latest ones make.
 *
 * <p>Nothing is overwritten: a later export of a kind takes the place of the earlier one, which stays; a later attachment
 * that of the earlier one with its title. Order is the order
 * in which the database registered the files, whatever any clock says. A database that fails throws a {@link
 * org.springframework.dao.DataAccessException}.
 */
public final class Dossiers {
    private final Transactions transactions;
    private final Sources sources;
    private final Submissions submissions;
    private final Parts parts;
    private final Succession succession;
    private final DossierTable dossiers;
    private final Records records;
    private final Needs needs;
    private final Revisions revisions;
    private final Steps steps;

    /** The dossiers in a database. */
    public Dossiers(DataSource database) {
        this(database, Steps.LOGGED);
    }

    /** The dossiers in a database, telling the steps they pass. */
    public Dossiers(DataSource database, Steps steps) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        HistoryTable history = new HistoryTable(client);
        this.transactions = new Transactions(database);
        this.sources = new Sources(client, history);
        this.submissions = new Submissions(client);
        this.parts = new Parts(client);
        this.succession = new Succession(submissions, parts, sources);
        this.dossiers = new DossierTable(client, history);
        this.records = Records.in(jdbc);
        this.needs = new Needs(parts, records);
        this.revisions = new Revisions(dossiers, needs);
        this.steps = steps;
    }

    /**
     * Stores the exports of one file, all of them or none; what is already known as the same is not stored again and
     * does not become the latest again. Each dossier that changes has a new revision and becomes due.
     *
     * @return the dossiers that the exports belong to, sorted, also where nothing was new
     */
    public List<DossierKey> add(List<Export> exports) {
        transactions.run(() -> {
            submissions.passTurnstile();
            Map<Long, List<Succession.Outcome>> outcomes = new LinkedHashMap<>();
            TreeSet<DossierKey> changed = new TreeSet<>();
            for (Export export : merged(exports)) {
                long source = sources.idOf(export.source());
                store(export, source).ifPresent(outcome -> {
                    outcomes.computeIfAbsent(source, anything -> new ArrayList<>())
                            .add(outcome);
                    if (outcome == Succession.Outcome.CURRENT) {
                        changed.add(export.dossier());
                    }
                });
            }
            changed.forEach(key -> revisions.begin(key, Reason.program("收到 " + names(exports, key))));
            outcomes.forEach(this::read);
        });
        steps.passed(Step.RECORDED);
        return exports.stream().map(Export::dossier).distinct().sorted().toList();
    }

    /** The dossier as the latest export of each kind makes it, or empty while a kind is missing. */
    public Optional<Dossier> complete(DossierKey key) {
        Composition latest = parts.of(key);
        return needs.missing(latest).isEmpty() ? Optional.of(dossier(key, latest)) : Optional.empty();
    }

    /**
     * The kinds of export that have yet to arrive, in the order of the kinds. What the latest 单位信息 declares under 无数据
     * need not arrive, except expenditure, revenue and the unit itself; where it arrived all the same, it counts.
     */
    public List<ExportKind> missing(DossierKey key) {
        return needs.missing(parts.of(key));
    }

    /** Every dossier that anything arrived for, sorted. */
    public List<DossierKey> all() {
        return dossiers.all().stream().map(DossierTable.Row::key).toList();
    }

    /** The dossier as a version of it was published; empty for a version that is not known to be made from anything. */
    public Optional<Dossier> asPublished(DossierKey key, int version) {
        Composition then = new PublicationParts(submissions.jdbc()).of(key, version);
        return then.all().isEmpty() ? Optional.empty() : Optional.of(dossier(key, then));
    }

    private Optional<Succession.Outcome> store(Export export, long source) {
        Optional<Submission> submission = submissions.insert(export, source, Succession.asOf(export.entries()));
        submission.ifPresent(added -> records.insert(added.id(), export));
        ensure(export.dossier());
        return submission.map(added -> succession.arrive(export.dossier(), added));
    }

    private void ensure(DossierKey key) {
        if (dossiers.find(key).isEmpty()) {
            dossiers.add(key);
        }
    }

    /** A content that was received is read now, or waits for a person, or was overtaken. */
    private void read(long source, List<Succession.Outcome> outcomes) {
        State before = sources.stateOf(source);
        if (outcomes.contains(Succession.Outcome.HELD)) {
            sources.change(source, before, State.UNEXPLAINED, Reason.program("比现用的数据旧，没有采用；确要采用请放行"));
        } else if (outcomes.contains(Succession.Outcome.CURRENT)) {
            sources.change(source, before, State.READ, Reason.program("读取完成"));
        } else {
            sources.change(source, before, State.REPLACED, Reason.program("读取完成时已有后收到的文件在用"));
        }
    }

    private Dossier dossier(DossierKey key, Composition latest) {
        Map<Attachment, Source> attachments = records.attachments().read(latest.attachments());
        List<Project> projects = read(records.projects(), latest.get(ExportKind.PROJECTS));
        return new Dossier(
                key,
                read(records.units(), latest.get(ExportKind.UNIT)).get(0),
                read(records.expenditure(), latest.get(ExportKind.EXPENDITURE)),
                read(records.revenue(), latest.get(ExportKind.REVENUE)),
                projects.stream().sorted(Comparator.comparing(Project::code)).toList(),
                read(records.assets(), latest.get(ExportKind.ASSETS)),
                read(records.procurement(), latest.get(ExportKind.PROCUREMENT)),
                read(records.printed(), latest.get(ExportKind.PRINTED_TABLES)),
                read(records.explanations(), latest.get(ExportKind.EXPLANATIONS)),
                List.copyOf(attachments.keySet()),
                Stream.concat(latest.published().map(Submission::source), attachments.values().stream())
                        .toList());
    }

    private static <E extends Entry> List<E> read(RecordTable<E> table, @Nullable Submission submission) {
        return submission == null ? List.of() : table.read(submission.id());
    }

    private static String names(List<Export> exports, DossierKey key) {
        return String.join(
                "、",
                exports.stream()
                        .filter(export -> export.dossier().equals(key))
                        .map(export ->
                                export.source().fileName() + "（" + export.kind().term() + "）")
                        .distinct()
                        .toList());
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
