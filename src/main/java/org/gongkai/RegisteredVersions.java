package org.gongkai;

import java.util.List;
import org.gongkai.model.DossierKey;
import org.gongkai.output.Custody;
import org.gongkai.store.PublicationRegister;

/**
 * 登记的版本: what the register knows, as the custody of the outbox asks for it.
 *
 * @param register the register
 */
record RegisteredVersions(PublicationRegister register) implements Custody.Register {
    @Override
    public List<Custody.Version> all() {
        return versions(register.reservedToo());
    }

    @Override
    public List<Custody.Version> of(String unit) {
        int hyphen = unit.lastIndexOf('-');
        int year = Integer.parseInt(unit.substring(hyphen + 1));
        return versions(register.versions(new DossierKey(unit.substring(0, hyphen), year)));
    }

    private static List<Custody.Version> versions(List<PublicationRegister.Published> published) {
        return published.stream()
                .map(each ->
                        new Custody.Version(each.seal().folder(), each.seal().manifest(), each.state()))
                .toList();
    }
}
