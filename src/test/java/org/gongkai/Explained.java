package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Matter;
import org.gongkai.check.Review;
import org.gongkai.intake.Exports;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.refusal.RefusedException;
import org.gongkai.store.Database;
import org.gongkai.store.Dossiers;

/** 说明: what an office writes so that nothing it has exported waits for a reason. */
final class Explained {
    private static final String HEADER = "预算年度,单位编码,规则号,记录,说明,说明人,说明时间\n";

    private Explained() {}

    /** The reasons for all that wants one in these files, as a file of 说明. */
    static String csv(Collection<Path> files) throws IOException {
        try (Database memory = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "")) {
            Dossiers dossiers = new Dossiers(memory.dataSource());
            for (Path file : files) {
                read(file, dossiers);
            }
            Set<String> lines = new TreeSet<>();
            for (DossierKey key : dossiers.all()) {
                dossiers.complete(key).ifPresent(dossier -> lines.addAll(lines(dossier)));
            }
            return HEADER + String.join("", lines);
        }
    }

    /** Drops the reasons for all that wants one in these files, where anything does. */
    static void drop(Installation installation, String name, Collection<Path> files) throws IOException {
        String reasons = csv(files);
        if (!reasons.equals(HEADER)) {
            installation.drop(name, reasons);
        }
    }

    private static void read(Path file, Dossiers dossiers) throws IOException {
        try {
            for (Export export : new Exports().read(file).exports()) {
                dossiers.add(List.of(export));
            }
        } catch (RefusedException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    private static Set<String> lines(Dossier dossier) {
        Set<String> lines = new TreeSet<>();
        Review review = Review.of(new CrossChecks().reconcile(dossier));
        review.matters().stream()
                .filter(matter -> matter.standing() == Matter.Standing.TO_EXPLAIN)
                .map(Matter::finding)
                .forEach(finding -> lines.add(String.join(
                        ",",
                        Integer.toString(dossier.year()),
                        dossier.unit().code(),
                        finding.code(),
                        finding.record(),
                        "已核实",
                        "财务科",
                        "2026-01-02\n")));
        return lines;
    }
}
