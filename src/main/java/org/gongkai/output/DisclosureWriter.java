package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;

/** 格式: writes a disclosure in one format; the same disclosure always gives the same bytes. */
public interface DisclosureWriter {
    /** The name of the format as settings and the command line say it, such as {@code html}. */
    String format();

    /**
     * Writes the disclosure into a folder.
     *
     * @return the files it wrote, in the order in which a reader would open them
     */
    List<Path> write(Disclosure disclosure, Path folder) throws IOException;

    /** 标准: the standards that its files keep, by name; none unless it says so. */
    default List<String> conformance() {
        return List.of();
    }
}
