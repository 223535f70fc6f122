package org.gongkai.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Asset;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;

/** 按单位和年度分开: the records of a file, each with its dossier, in the order of the file. */
final class ByDossier {
    /** The year of a card whose file names none. */
    static final int UNKNOWN_YEAR = 0;

    private final Map<DossierKey, List<Entry>> entries = new LinkedHashMap<>();

    void add(DossierKey key, Entry entry) {
        entries.computeIfAbsent(key, anything -> new ArrayList<>()).add(entry);
    }

    /** The records read so far. */
    Map<DossierKey, List<Entry>> entries() {
        return entries;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Export> exports(ExportKind kind, Source source) {
        List<Export> exports = new ArrayList<>();
        entries.forEach((key, records) -> exports.add(new Export(kind, known(key, records), source, records)));
        return exports;
    }

    private static DossierKey known(DossierKey key, List<Entry> records) {
        return key.fiscalYear() == UNKNOWN_YEAR ? new DossierKey(key.unitCode(), yearAfter(records)) : key;
    }

    /** The cards as of the end of a year belong to the budget of the next. */
    private static int yearAfter(List<Entry> records) {
        return 1
                + records.stream()
                        .filter(Asset.class::isInstance)
                        .map(Asset.class::cast)
                        .mapToInt(asset -> asset.asOf().getYear())
                        .max()
                        .orElseThrow(() -> new IllegalStateException("Only cards come without a year"));
    }
}
