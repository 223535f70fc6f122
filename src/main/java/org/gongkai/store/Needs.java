package org.gongkai.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.jspecify.annotations.Nullable;

/** 待齐: which kinds of export a dossier still lacks. */
record Needs(Parts parts, Records records) {
    private static final Set<ExportKind> ALWAYS =
            EnumSet.of(ExportKind.EXPENDITURE, ExportKind.REVENUE, ExportKind.UNIT);

    List<ExportKind> missing(DossierKey key) {
        return missing(parts.of(key));
    }

    List<ExportKind> missing(Composition latest) {
        Set<ExportKind> needed = EnumSet.copyOf(ExportKind.needed());
        @Nullable Submission unit = latest.get(ExportKind.UNIT);
        if (unit != null) {
            needed.removeAll(records.units().lists().nothingToReport(unit.id()));
            needed.addAll(ALWAYS);
        }
        needed.removeAll(latest.byKind().keySet());
        return List.copyOf(needed);
    }
}
