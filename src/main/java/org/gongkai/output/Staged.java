package org.gongkai.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Disclosure;

/**
 * 待放行件: a disclosure that is rendered in every format and lies complete on the disk, beside the place it is for.
 *
 * @param disclosure what it says
 * @param folder where it lies
 * @param rendered the formats that stand, and those that do not
 * @param more its other files, the manifest last
 * @param name its own name in the folder of its unit, {@code v1}, {@code v2} … or {@code review}
 * @param manifest the SHA-256 of its manifest
 */
public record Staged(
        Disclosure disclosure, Path folder, Rendered rendered, List<Path> more, String name, String manifest) {
    public Staged {
        more = List.copyOf(more);
    }

    /** Its files, in the order in which a reader would open them, the manifest last. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(rendered.all());
        files.addAll(more);
        return files;
    }

    /** Its unit's folder in the outbox, such as {@code 029017-2026}. */
    public String unit() {
        return disclosure.key().folder();
    }

    /** Its place in the outbox, such as {@code 029017-2026/v1}. */
    public String place() {
        return unit() + "/" + name;
    }

    /** Whether every chosen format stands. */
    public boolean isWhole() {
        return rendered.failures().isEmpty();
    }

    /**
     * The file of a format that a reader would open first.
     *
     * @throws IllegalArgumentException if the format does not stand
     */
    public Path first(String format) {
        List<Path> files = rendered.files().get(format);
        if (files == null || files.isEmpty()) {
            throw new IllegalArgumentException("The format " + format + " does not stand in " + place());
        }
        return files.get(0);
    }

    /** Whether a format stands. */
    public boolean has(String format) {
        return rendered.files().containsKey(format);
    }
}
