package org.gongkai.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.gongkai.form.Bytes;
import org.gongkai.form.Limits;
import org.gongkai.form.Members;
import org.gongkai.model.ReviewSheet;
import org.gongkai.refusal.Observations;

/**
 * 批注副本: writes what was found into a copy of the office's own workbook: faulty cells are coloured and commented, a first
 * sheet 审核意见 lists everything with links, and all else stays as it is. Text tables, pages and documents become an XLSX
 * with the same cells. The same findings give the same bytes.
 */
public final class AnnotatedCopies {
    private final Copying copying;

    /**
     * Writes copies of files that were read before.
     *
     * @param knownWords how many words that exports begin with stand in a text, as the intake counts them
     */
    public AnnotatedCopies(ToIntFunction<String> knownWords) {
        this.copying = new Copying(knownWords);
    }

    /**
     * Writes a copy of a dropped file, or of each of those files in an archive that something was found in.
     *
     * @param content the file, under whatever name it is kept
     * @param fileName the name it was dropped under
     * @param annotations what was found, the gravest first
     * @return the names of the files that were written, in the order of the archive
     * @throws IOException if the disk failed
     */
    public List<String> write(Path content, String fileName, List<Annotation> annotations, Destination destination)
            throws IOException {
        Set<String> written = new LinkedHashSet<>();
        Members.visit(Bytes.of(content), Limits.USUAL, new Observations(), member -> {
            List<Annotation> here = annotations.stream()
                    .filter(each -> each.member().equals(member.path()))
                    .toList();
            if (!here.isEmpty() && member.content().isPresent()) {
                String name = member.path().isEmpty() ? fileName : member.path();
                write(member.content().get(), name, here, destination, written);
            }
        });
        return new ArrayList<>(written);
    }

    private void write(
            Bytes content, String name, List<Annotation> annotations, Destination destination, Set<String> written)
            throws IOException {
        try (Copy copy = copying.copy(content, annotations)) {
            if (copy.isEmpty()) {
                return;
            }
            List<Found> found = annotations.stream()
                    .map(each -> new Found(each, copy.spot(each)))
                    .toList();
            new CellMarks(copy.workbook()).mark(found);
            new ReviewTable(copy.workbook(), name).write(found, copy.notice());
            String file = unique(stem(name), copy.ending(), written);
            try (OutputStream out = destination.open(file)) {
                copy.save(found, out);
            }
            written.add(file);
        }
    }

    private static String stem(String name) {
        String flat = name.replace('/', '-').replace('\\', '-');
        int dot = flat.lastIndexOf('.');
        return (dot > 0 ? flat.substring(0, dot) : flat) + "-" + ReviewSheet.NAME;
    }

    private static String unique(String stem, String ending, Set<String> taken) {
        String name = stem + ending;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + "-" + number + ending;
        }
        return name;
    }
}
