package org.gongkai.measure;

import java.time.Duration;
import java.util.Set;
import org.gongkai.model.ExportKind;

/** 计量: is told what becomes of files and dossiers, and how long it takes. What nobody overrides costs nothing. */
public interface Measures {
    /** Measures nothing: for runs that end by themselves. */
    Measures NONE = new Measures() {};

    /**
     * Counts a file.
     *
     * @param kinds the kinds of export that it holds; none where it is not known
     */
    default void file(FileOutcome outcome, Set<ExportKind> kinds) {}

    /** Counts a version that was published. */
    default void published() {}

    /**
     * Counts a try to bring a dossier to its publication that failed.
     *
     * @param surroundings whether a folder, a disk or the database is to blame
     */
    default void failedToPublish(boolean surroundings) {}

    /** Notes how long a stage of the work took, whatever came of it. */
    default void took(Stage stage, Duration time) {}

    /** Notes how long it took to write a disclosure in a format, whatever came of it. */
    default void took(String format, Duration time) {}
}
