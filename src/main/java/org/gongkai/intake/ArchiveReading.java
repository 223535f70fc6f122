package org.gongkai.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;

/**
 * 压缩包识读: what stands of an archive when some of its files cannot be read. A dossier that one of these names gets nothing
 * from the archive, so that none is made from a part of what was sent; the other dossiers stand. Where a bad file may belong
 * to the only dossier there is, or nothing would stand, the whole archive is refused.
 */
final class ArchiveReading {
    private final Source source;
    private final Observations whole;
    private final List<MemberReading> members;

    /**
     * An archive whose members are read.
     *
     * @param whole what was seen of the archive as a whole
     */
    ArchiveReading(Source source, Observations whole, List<MemberReading> members) {
        this.source = source;
        this.whole = whole;
        this.members = members;
    }

    /**
     * What stands of it.
     *
     * @throws RefusedException if nothing does; with every problem of every member
     */
    Reading reading() throws RefusedException {
        List<Export> standing = good().flatMap(member -> member.exports().stream())
                .filter(export -> !isTouched(export.dossier()))
                .toList();
        if (whole.hasProblems()
                || (bad().findAny().isPresent() && (standing.isEmpty() || mayBelongToTheOnlyDossier()))) {
            throw new RefusedException(new Refusal(source, problems()));
        }
        return new Reading(
                source,
                standing,
                recognitions(),
                notices(),
                bad().map(this::refusal).toList());
    }

    private boolean mayBelongToTheOnlyDossier() {
        return dossiers().size() == 1 && bad().anyMatch(member -> member.named().isEmpty());
    }

    /** The dossiers that good members name. */
    private Set<DossierKey> dossiers() {
        Set<DossierKey> dossiers = new LinkedHashSet<>();
        good().forEach(member -> member.exports().forEach(export -> dossiers.add(export.dossier())));
        return dossiers;
    }

    private Stream<MemberReading> good() {
        return members.stream().filter(member -> !member.isBad());
    }

    private Stream<MemberReading> bad() {
        return members.stream().filter(MemberReading::isBad);
    }

    private boolean isTouched(DossierKey key) {
        return bad().anyMatch(member -> member.names(key));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(whole.problems());
        bad().forEach(member -> problems.addAll(member.seen().problems()));
        return problems;
    }

    private List<Recognition> recognitions() {
        return good().flatMap(member -> member.recognitions().stream()).toList();
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>(whole.notices());
        good().forEach(member -> notices.addAll(member.seen().notices()));
        for (DossierKey key : dossiers()) {
            if (isTouched(key)) {
                notices.add(key.folder() + "：压缩包内有它的文件被退回，因此其余文件（" + String.join("、", paths(key)) + "）也没有采用");
            }
        }
        return notices;
    }

    /** The refusal of one member; it tells too what was not taken because of it. */
    private Refusal refusal(MemberReading member) {
        List<Problem> problems = new ArrayList<>(member.seen().problems());
        for (DossierKey key : dossiers()) {
            if (member.names(key)) {
                problems.add(new Problem(
                        "同一压缩包内 " + key.folder() + " 的其余文件",
                        String.join("、", paths(key)),
                        "没有问题的整套文件",
                        "这些文件本身没有问题，但因上述问题也没有采用；请改正后把整套文件重新放入。"));
            }
        }
        return new Refusal(new Source(source.fileName() + "/" + member.path(), source.fingerprint()), problems);
    }

    /** The good members that hold records of a dossier. */
    private List<String> paths(DossierKey key) {
        return good().filter(member -> member.exports().stream()
                        .anyMatch(export -> export.dossier().equals(key)))
                .map(MemberReading::path)
                .toList();
    }
}
