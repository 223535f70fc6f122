package org.gongkai.store;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;
import org.gongkai.model.State;

/**
 * 办理: one go at a dossier, as it stood when the go began.
 *
 * @param key the unit and year
 * @param revision counts the changes of what the dossier is made from; what is done counts only while it stands
 * @param state 办理状态
 * @param dossier the dossier, if it is complete and may be reconciled
 * @param missing the kinds that it still lacks
 */
public record Turn(DossierKey key, int revision, State state, Optional<Dossier> dossier, List<ExportKind> missing) {
    public Turn {
        missing = List.copyOf(missing);
    }
}
