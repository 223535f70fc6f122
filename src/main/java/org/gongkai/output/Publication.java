package org.gongkai.output;

import java.nio.file.Path;
import java.util.List;

/**
 * 公开成果: the folder that a disclosure was written to.
 *
 * @param folder the folder
 * @param files the files in it, in the order in which a reader would open them
 */
public record Publication(Path folder, List<Path> files) {
    public Publication {
        files = List.copyOf(files);
    }
}
