package org.gongkai.output;

import java.nio.file.Path;
import java.util.List;

/**
 * 待放行件: a disclosure that is rendered in every format and lies complete on the disk, beside the place it is for.
 *
 * @param folder where it lies
 * @param files its files, in the order in which a reader would open them, the manifest last
 * @param unit its unit's folder in the outbox, such as {@code 029017-2026}
 * @param name its own name there, {@code v1}, {@code v2} … or {@code review}
 * @param manifest the SHA-256 of its manifest
 */
public record Staged(Path folder, List<Path> files, String unit, String name, String manifest) {
    public Staged {
        files = List.copyOf(files);
    }

    /** Its place in the outbox, such as {@code 029017-2026/v1}. */
    public String place() {
        return unit + "/" + name;
    }
}
