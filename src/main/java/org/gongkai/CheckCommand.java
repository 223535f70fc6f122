package org.gongkai;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gongkai.check.CheckSettings;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Evidence;
import org.gongkai.check.Finding;
import org.gongkai.check.Matter;
import org.gongkai.check.Reconciliation;
import org.gongkai.check.Review;
import org.gongkai.intake.Exports;
import org.gongkai.intake.Reading;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Explanation;
import org.gongkai.model.Export;
import org.gongkai.model.Term;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;
import org.gongkai.report.Discretion;
import org.gongkai.store.Database;
import org.gongkai.store.Dossiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 审核: reads and reconciles files without writing anything; the records live in memory only. */
@Command(name = "check", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    /** How the findings are told. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--format", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Map<String, Path> contents = new TreeMap<>();
    private final Map<DossierKey, String> waiting = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        CheckSettings settings = new Equipment(folders.settings()).checks();
        Console console = new Console(spec.commandLine().getOut());
        try (Database memory = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "")) {
            Dossiers dossiers = new Dossiers(memory.dataSource());
            TreeSet<DossierKey> keys = new TreeSet<>();
            for (Path file : files) {
                read(file, console).ifPresent(reading -> keys.addAll(dossiers.add(reading.exports())));
            }
            for (DossierKey key : keys) {
                review(key, dossiers, settings);
            }
        }
        if (format == Format.json) {
            console.text(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report()));
        } else {
            tell(console);
        }
        return exitCode().number();
    }

    private Optional<Reading> read(Path file, Console console) throws IOException {
        try {
            Reading reading = new Exports().read(file);
            contents.put(reading.source().fingerprint(), file);
            refusals.addAll(reading.refused());
            if (format == Format.text) {
                recognised(reading, console);
            }
            return Optional.of(reading);
        } catch (RefusedException e) {
            refusals.add(e.refusal());
            return Optional.empty();
        }
    }

    private static void recognised(Reading reading, Console console) {
        for (Export export : reading.exports()) {
            console.say(
                    "check.read",
                    reading.source().fileName(),
                    export.kind().term(),
                    export.dossier().folder(),
                    Integer.toString(export.entries().size()));
        }
        reading.recognitions().forEach(recognition -> console.text("  " + recognition.sentence()));
        reading.notices().forEach(notice -> console.text("  " + notice));
    }

    private void review(DossierKey key, Dossiers dossiers, CheckSettings settings) throws IOException {
        Optional<Dossier> dossier = dossiers.complete(key);
        if (dossier.isPresent()) {
            Evidence evidence = new Evidence(dossier.get(), Optional.empty(), settings);
            Cells cells = new Cells(source -> Objects.requireNonNull(contents.get(source.fingerprint())));
            Reconciliation found = new CrossChecks().reconcile(evidence);
            reviews.add(Discretion.of(Review.of(Cells.in(found, cells.of(found)))));
        } else {
            waiting.put(
                    key,
                    String.join(
                            "、", dossiers.missing(key).stream().map(Term::term).toList()));
        }
    }

    private void tell(Console console) {
        refusals.forEach(refusal -> console.text(refusal.note()));
        waiting.forEach((key, kinds) -> console.say("check.waiting", key.folder(), kinds));
        for (Review review : reviews) {
            console.say(
                    "check.findings",
                    review.key().folder(),
                    Integer.toString(review.matters().size()));
            review.matters().forEach(matter -> console.text(line(matter)));
        }
    }

    private static String line(Matter matter) {
        Finding finding = matter.finding();
        return "[" + finding.code() + " " + finding.severity().term() + " "
                + matter.standing().term() + "] " + finding.project() + "：" + finding.found() + "；" + finding.expected()
                + (finding.difference().isEmpty() ? "" : "；差额 " + finding.difference() + " 元") + "。"
                + finding.file() + " " + finding.sheet() + " " + finding.cell() + "。" + finding.remedy();
    }

    private static Map<String, Object> row(Review review, Matter matter) {
        Map<String, Object> row = matter.finding().row();
        row.put("unit", review.key().unitCode());
        row.put("year", review.key().fiscalYear());
        row.put("standing", matter.standing().name());
        Explanation reason = matter.reason();
        row.put("reason", reason == null ? "" : reason.reason());
        return row;
    }

    private Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put(
                "findings",
                reviews.stream()
                        .flatMap(review -> review.matters().stream().map(matter -> row(review, matter)))
                        .toList());
        report.put("refusals", refusals.stream().map(Refusal::note).toList());
        Map<String, String> incomplete = new LinkedHashMap<>();
        waiting.forEach((key, kinds) -> incomplete.put(key.folder(), kinds));
        report.put("incomplete", incomplete);
        return report;
    }

    private ExitCode exitCode() {
        if (!refusals.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return reviews.stream().allMatch(Review::isSound) ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
