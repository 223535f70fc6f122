package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Admission;
import org.gongkai.form.Bytes;
import org.gongkai.form.Contents;
import org.gongkai.form.Limits;
import org.gongkai.form.Members;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;

/**
 * 导出文件: reads what an office dropped. A file is recognised by its content, never by its name; it is read whole, or
 * refused with every problem it has. An {@code Exports} keeps nothing and may be shared.
 *
 * <p>A form of file is one line of {@link Contents}, which gives rows with their places or a document; a kind of export is
 * a {@link RowKind} or a {@link JsonKind} that gives records.
 */
public final class Exports {
    /** The largest file that is read unless told otherwise: 1 GiB. */
    public static final long USUAL_LIMIT = 1L << 30;

    private final Admission admission;
    private final Limits limits;

    /** Reads files of at most {@link #USUAL_LIMIT} bytes. */
    public Exports() {
        this(USUAL_LIMIT);
    }

    /**
     * Reads files of at most so many bytes.
     *
     * @throws IllegalArgumentException if the limit is not positive
     */
    public Exports(long limit) {
        this(limit, Limits.USUAL);
    }

    Exports(long limit, Limits limits) {
        this.admission = new Admission(limit);
        this.limits = limits;
    }

    /**
     * Reads one file whole.
     *
     * @throws RefusedException if the file cannot be read with certainty; it stays as it is
     * @throws IOException if the file vanished, changed while it was read, or the disk failed: to be tried again
     */
    public Reading read(Path file) throws RefusedException, IOException {
        Source source = admission.admit(file);
        Reading reading = read(file, source, "");
        if (!Fingerprint.of(file).equals(source.fingerprint())) {
            throw new IOException("The file changed while it was read: " + source.fileName());
        }
        return reading;
    }

    /**
     * Reads a content that does not change.
     *
     * @param content where it lies
     * @param source the name it was dropped under, and its fingerprint
     * @param shortfall why the file never became complete; such a file is refused, at best with what reading it tells
     * @throws RefusedException if it cannot be read with certainty
     * @throws IOException if the disk failed: to be tried again
     */
    public Reading read(Path content, Source source, String shortfall) throws RefusedException, IOException {
        if (Files.size(content) == 0) {
            throw Admission.empty(source);
        }
        Observations seen = new Observations();
        List<MemberReading> members = new ArrayList<>();
        boolean archive =
                Members.visit(Bytes.of(content), limits, seen, member -> members.add(MemberReading.of(member, source)));
        if (!shortfall.isEmpty() && !seen.hasProblems()) {
            seen.problem("整个文件", "没有写完的内容", "完整的文件", shortfall);
        }
        List<MemberReading> combined = Combined.of(members, seen);
        if (archive) {
            return new ArchiveReading(source, seen, combined).reading();
        }
        if (seen.hasProblems()) {
            throw new RefusedException(new Refusal(source, seen.problems()));
        }
        MemberReading whole = combined.get(0);
        return new Reading(source, whole.exports(), whole.recognitions(), seen.notices(), List.of());
    }
}
