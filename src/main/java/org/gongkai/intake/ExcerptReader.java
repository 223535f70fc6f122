package org.gongkai.intake;

import java.io.IOException;
import java.util.Optional;
import org.gongkai.form.Bytes;
import org.gongkai.model.Origin;

/** 摘录识读: reads a content once and keeps only what stands at the places it was made for. */
interface ExcerptReader {
    /** Reads the whole content. */
    void read(Bytes content) throws IOException;

    /** What stood at a place, where there is such a place. */
    Optional<Excerpt> excerpt(Origin origin);
}
