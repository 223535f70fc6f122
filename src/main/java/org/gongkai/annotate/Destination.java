package org.gongkai.annotate;

import java.io.IOException;
import java.io.OutputStream;

/** 去处: where annotated copies are written. */
public interface Destination {
    /**
     * Opens a new file; it is closed when it is whole.
     *
     * @param fileName a name without folders, unique among the copies of one dropped file
     */
    OutputStream open(String fileName) throws IOException;
}
