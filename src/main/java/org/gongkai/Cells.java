package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.Finding;
import org.gongkai.check.Reconciliation;
import org.gongkai.intake.Located;
import org.gongkai.intake.Places;
import org.gongkai.model.Place;
import org.gongkai.model.Source;

/** 单元格: finds the cells of what was found, by reading again those of the office's files that it was found in. */
public final class Cells {
    private final Contents contents;

    /** 内容: the file that holds the content of a source. */
    @FunctionalInterface
    interface Contents {
        Path open(Source source) throws IOException;
    }

    Cells(Contents contents) {
        this.contents = contents;
    }

    /** Where the values of all findings stand. */
    public Map<Place, Located> of(Reconciliation reconciliation) throws IOException {
        Map<Place, Located> cells = new LinkedHashMap<>();
        for (Source source : reconciliation.dossier().sources()) {
            cells.putAll(located(source, reconciliation.findings()));
        }
        return cells;
    }

    /** The same findings with their cells. */
    static Reconciliation in(Reconciliation reconciliation, Map<Place, Located> cells) {
        Map<Place, String> words = new LinkedHashMap<>();
        cells.forEach((place, located) -> words.put(place, located.cell()));
        return reconciliation.located(words);
    }

    private Map<Place, Located> located(Source source, List<Finding> findings) throws IOException {
        Set<Place> places = new LinkedHashSet<>();
        findings.stream()
                .flatMap(finding -> finding.places().stream())
                .filter(place -> place.origin().fingerprint().equals(source.fingerprint()))
                .forEach(places::add);
        return places.isEmpty() ? Map.of() : Places.locate(contents.open(source), places);
    }
}
