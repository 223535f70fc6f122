package org.gongkai.output;

import java.nio.file.Path;
import java.util.List;

/**
 * 公开件: a disclosure as it stands in the outbox.
 *
 * @param folder its folder
 * @param files its files, in the order in which a reader would open them, the manifest last
 * @param unchanged whether it stood there already, byte for byte
 */
public record Publication(Path folder, List<Path> files, boolean unchanged) {
    public Publication {
        files = List.copyOf(files);
    }
}
