package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Matter;
import org.gongkai.check.Review;
import org.gongkai.model.Dossier;
import org.gongkai.refusal.RefusedException;

/** 说明: what an office writes so that nothing it has exported waits for a reason. */
final class Explained {
    private static final String HEADER = "预算年度,单位编码,规则号,记录,说明,说明人,说明时间\n";

    private Explained() {}

    /** The reasons for all that wants one in these files of one unit, as a file of 说明. */
    static String csv(List<Path> files) throws RefusedException, IOException {
        Dossier dossier = ReadDossier.of(ReadDossier.exports(files));
        return HEADER + String.join("", lines(dossier));
    }

    /** Drops the reasons for all that wants one in these files, where anything does. */
    static void drop(Installation installation, String name, List<Path> files) throws RefusedException, IOException {
        String reasons = csv(files);
        if (!reasons.equals(HEADER)) {
            installation.drop(name, reasons);
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
