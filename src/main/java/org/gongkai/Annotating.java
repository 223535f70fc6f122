package org.gongkai;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.annotate.AnnotatedCopies;
import org.gongkai.annotate.Annotation;
import org.gongkai.annotate.Mark;
import org.gongkai.check.Finding;
import org.gongkai.check.Review;
import org.gongkai.intake.KnownWords;
import org.gongkai.intake.Located;
import org.gongkai.model.Place;
import org.gongkai.model.Source;
import org.gongkai.output.Reports;
import org.gongkai.report.Discretion;

/**
 * 批注: writes, beside the report, copies of the office's own files in which every cell that something was found at is marked.
 * A file about which there are only hints needs no copy: nobody has to do anything about it.
 */
public final class Annotating {
    private static final String FOLDER = "annotated";

    private final AnnotatedCopies copies = new AnnotatedCopies(KnownWords::in);
    private final Cells.Contents contents;
    private final Reports reports;

    Annotating(Cells.Contents contents, Reports reports) {
        this.contents = contents;
        this.reports = reports;
    }

    /**
     * Puts the copies for a review in the place of those that were there.
     *
     * @param cells where the values that something was found at stand
     */
    public void write(Review review, Map<Place, Located> cells) throws IOException {
        Review told = Discretion.of(review);
        reports.fill(review.key(), FOLDER, folder -> write(told, cells, folder));
    }

    private void write(Review review, Map<Place, Located> cells, Path folder) throws IOException {
        List<Finding> findings = review.reconciliation().findings();
        for (Source source : review.reconciliation().dossier().sources()) {
            List<Annotation> annotations = annotations(source, cells, findings);
            if (annotations.stream().anyMatch(annotation -> annotation.mark() != Mark.INFO)) {
                copies.write(contents.open(source), source.fileName(), annotations, name -> create(folder, name));
            }
        }
    }

    private static List<Annotation> annotations(Source source, Map<Place, Located> cells, List<Finding> findings) {
        List<Annotation> annotations = new ArrayList<>();
        for (Finding finding : findings) {
            finding.places().stream()
                    .filter(place -> place.origin().fingerprint().equals(source.fingerprint()))
                    .map(cells::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(there -> annotations.add(annotation(finding, there)));
        }
        return annotations;
    }

    private static Annotation annotation(Finding finding, Located there) {
        return new Annotation(
                there.member(),
                there.sheet(),
                there.cell(),
                Mark.valueOf(finding.severity().name()),
                finding.code(),
                finding.project(),
                finding.found(),
                finding.expected(),
                finding.difference(),
                finding.cause(),
                finding.remedy(),
                finding.basis());
    }

    /** Two files of one name have two copies. */
    private static OutputStream create(Path folder, String name) throws IOException {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int number = 2; Files.exists(folder.resolve(free)); number++) {
            free = name.substring(0, dot) + "-" + number + name.substring(dot);
        }
        return Files.newOutputStream(folder.resolve(free), StandardOpenOption.CREATE_NEW);
    }
}
