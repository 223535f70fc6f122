package org.gongkai.store;

import org.gongkai.model.DossierKey;

/**
 * 版本登记: a version that is reserved; its folder is about to appear in the outbox, or just has.
 *
 * @param id its number
 * @param key the unit and year
 * @param version 版本, from 1
 * @param folder its folder in the outbox, such as {@code 029017-2026/v1}
 * @param manifest the SHA-256 of its manifest
 * @param revision the revision of the dossier that it is made from
 */
public record Seal(long id, DossierKey key, int version, String folder, String manifest, int revision) {}
