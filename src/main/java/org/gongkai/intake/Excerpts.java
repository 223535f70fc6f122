package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Bytes;
import org.gongkai.form.Contents;
import org.gongkai.form.Limits;
import org.gongkai.form.Member;
import org.gongkai.form.Members;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;

/** 原文摘录: shows the way from records back to the office's own file by reading that file again. */
public final class Excerpts {
    private Excerpts() {}

    /**
     * What stands in a file at the places of records.
     *
     * @param content the file, under whatever name it is kept
     * @param origins places in it; one that it does not have, or that belongs to another content, is told as missing
     * @return one excerpt a place, in the order of the places, each place once
     * @throws IOException if the file cannot be read, or is not what was read before
     */
    public static List<Excerpt> of(Path content, Collection<Origin> origins) throws IOException {
        String fingerprint = Fingerprint.of(content);
        Set<Origin> places = new LinkedHashSet<>(origins);
        Set<Origin> own = new LinkedHashSet<>(places);
        own.removeIf(origin -> !origin.fingerprint().equals(fingerprint));
        FileExcerpts reader = new FileExcerpts(own);
        if (!own.isEmpty()) {
            Members.visit(Bytes.of(content), Limits.USUAL, new Observations(), member -> read(member, own, reader));
        }
        return places.stream()
                .map(origin -> reader.excerpt(origin).orElse(Excerpt.missing(origin)))
                .toList();
    }

    /** Reads a member that one of the places is in. */
    private static void read(Member member, Set<Origin> places, FileExcerpts reader) throws IOException {
        boolean asked = places.stream().anyMatch(place -> isIn(member.path(), place.sheet()));
        if (asked && member.content().isPresent()) {
            Contents.visit(member.content().get(), member.path(), new Observations(), reader);
        }
    }

    private static boolean isIn(String member, String sheet) {
        return member.isEmpty() || sheet.equals(member) || sheet.startsWith(member + "/");
    }
}
