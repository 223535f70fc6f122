package org.gongkai.output.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.output.proof.Script.Kind;

/** 回读器: reads back what the writer of the same format wrote, knowing nothing of the disclosure. */
public interface DisclosureReader {
    /** The name of the format, as its writer says it. */
    String format();

    /** The lines that the format has; all unless it says otherwise. */
    default Set<Kind> kinds() {
        return EnumSet.allOf(Kind.class);
    }

    /**
     * Reads everything back in the order of the disclosure.
     *
     * @param folder the folder that the writer wrote into
     */
    Reading read(Path folder) throws IOException;
}
