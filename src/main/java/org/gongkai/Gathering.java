package org.gongkai;

import java.util.Optional;
import org.gongkai.check.CheckSettings;
import org.gongkai.check.Evidence;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.store.Dossiers;
import org.gongkai.store.PublicationRegister;

/** 取证: brings together all that a dossier is held against: what was published last year, and what the installation has set. */
public final class Gathering {
    private final Dossiers dossiers;
    private final PublicationRegister register;
    private final CheckSettings settings;

    Gathering(Dossiers dossiers, PublicationRegister register, CheckSettings settings) {
        this.dossiers = dossiers;
        this.register = register;
        this.settings = settings;
    }

    /** The evidence for a dossier. */
    public Evidence of(Dossier dossier) {
        DossierKey lastYear = new DossierKey(dossier.key().unitCode(), dossier.year() - 1);
        Optional<Dossier> published =
                register.latestVersion(lastYear).flatMap(version -> dossiers.asPublished(lastYear, version));
        return new Evidence(dossier, published, settings);
    }
}
