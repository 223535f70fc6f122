package org.gongkai;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Change;
import org.gongkai.document.Changes;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.model.Dossier;
import org.gongkai.model.SecretProjects;
import org.gongkai.store.Dossiers;
import org.gongkai.store.PublicationRegister;

/** 版本比对: what a disclosure changes against the version that is published now. */
public final class Comparison {
    private final Dossiers dossiers;
    private final PublicationRegister register;
    private final Disclosures disclosures;

    Comparison(Dossiers dossiers, PublicationRegister register, Disclosures disclosures) {
        this.dossiers = dossiers;
        this.register = register;
        this.disclosures = disclosures;
    }

    /**
     * The changes, figure by figure and text by text; empty where nothing is published yet, or nobody knows from what. What
     * names a project that has become secret is left out.
     */
    public Optional<List<Change>> changes(Disclosure disclosure) {
        Optional<Dossier> published = register.latestVersion(disclosure.key())
                .flatMap(version -> dossiers.asPublished(disclosure.key(), version));
        return published.map(before -> changes(before, disclosure));
    }

    private List<Change> changes(Dossier before, Disclosure after) {
        SecretProjects secret = after.secret().asNamedIn(before);
        return Changes.between(disclosures.assemble(before, Edition.PUBLIC), after).stream()
                .filter(change -> change.texts().noneMatch(secret::isNamedIn))
                .toList();
    }
}
