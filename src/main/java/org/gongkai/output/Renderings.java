package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.document.Disclosure;

/** 排版: writes a disclosure in every chosen format; one that fails holds up none of the others. */
public final class Renderings {
    private final List<DisclosureWriter> writers;
    private final FormatProgress progress;

    /**
     * Renderings in the given formats.
     *
     * @param writers one writer a format, in the order in which their files are listed; one that makes use of what another
     *     wrote comes after it
     * @param progress is told of every format that is done
     */
    public Renderings(List<DisclosureWriter> writers, FormatProgress progress) {
        this.writers = List.copyOf(writers);
        this.progress = progress;
    }

    /**
     * Writes every format into an empty folder.
     *
     * @throws IOException if the disk fails, which is the fault of no format
     */
    Rendered write(Disclosure disclosure, Path folder) throws IOException {
        Map<String, List<Path>> files = new LinkedHashMap<>();
        Map<String, Particulars> particulars = new LinkedHashMap<>();
        List<FormatFailure> failures = new ArrayList<>();
        int done = 0;
        for (DisclosureWriter writer : writers) {
            try {
                files.put(writer.format(), writer.write(disclosure, folder));
                particulars.put(writer.format(), new Particulars(writer.conformance(), List.of()));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (RuntimeException e) {
                failures.add(new FormatFailure(writer.format(), e));
                clear(folder, files.values());
            }
            progress.passed(disclosure, writer.format(), ++done, writers.size());
        }
        return new Rendered(files, particulars, failures);
    }

    /** Takes away what a format left behind that failed in the middle. */
    private static void clear(Path folder, Collection<List<Path>> standing) throws IOException {
        List<Path> keep = standing.stream().flatMap(Collection::stream).toList();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!keep.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
