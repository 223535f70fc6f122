package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.form.Admission;
import org.gongkai.form.Bytes;
import org.gongkai.form.Contents;
import org.gongkai.model.Export;
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
        this.admission = new Admission(limit);
    }

    /**
     * Reads one file whole.
     *
     * @throws RefusedException if the file cannot be read with certainty; it stays as it is
     * @throws IOException if the file vanished, changed while it was read, or the disk failed: to be tried again
     */
    public Reading read(Path file) throws RefusedException, IOException {
        Source source = admission.admit(file);
        Observations seen = new Observations();
        ContentReader reader = reader(Bytes.of(file), source, seen);
        if (!Fingerprint.of(file).equals(source.fingerprint())) {
            throw new IOException("The file changed while it was read: " + source.fileName());
        }
        return reading(source, reader, seen);
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
        Observations seen = new Observations();
        ContentReader reader = reader(Bytes.of(content), source, seen);
        if (Files.size(content) == 0) {
            throw Admission.empty(source);
        }
        if (!shortfall.isEmpty() && !seen.hasProblems()) {
            seen.problem("整个文件", "没有写完的内容", "完整的文件", shortfall);
        }
        return reading(source, reader, seen);
    }

    private static Reading reading(Source source, ContentReader reader, Observations seen) throws RefusedException {
        List<Export> exports = reader.exports();
        if (seen.hasProblems()) {
            throw new RefusedException(new Refusal(source, seen.problems()));
        }
        return new Reading(source, exports, reader.recognitions(), seen.notices());
    }

    private static ContentReader reader(Bytes content, Source source, Observations seen) throws IOException {
        ContentReader reader = new ContentReader(source, seen);
        Contents.visit(content, "", seen, reader);
        return reader;
    }
}
