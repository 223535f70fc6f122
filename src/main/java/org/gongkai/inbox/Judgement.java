package org.gongkai.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.inbox.Readiness.Status;

/**
 * 判断: what a file and its note say, as long as neither of them changes.
 *
 * @param outlook what becomes of the file
 * @param shortfall the Chinese sentence that says what it lacks; empty where it lacks nothing
 */
record Judgement(Outlook outlook, String shortfall) {
    /** 前景: what becomes of a file that does not change any more. */
    enum Outlook {
        /** A note that fits vouches for it: it is taken at once. */
        VOUCHED,
        /** It is taken when it has settled. */
        WHOLE,
        /** It may be whole: it is taken when patience is over. */
        PERHAPS,
        /** It is refused when patience is over. */
        BROKEN,
        /** It waits for its note, however long. */
        WAITING
    }

    /** Reads the file and its note. */
    static Judgement of(Path file, Sighting seen, boolean doneRequired) throws IOException {
        Optional<DoneNote> note = seen.note() == null ? Optional.empty() : DoneNote.read(file);
        Optional<String> contradiction = note.isPresent() ? note.get().contradiction(file) : Optional.empty();
        if (contradiction.isPresent()) {
            return new Judgement(Outlook.BROKEN, contradiction.get());
        }
        boolean vouched = note.isPresent() && (!seen.isNoteOlder() || note.get().isProof());
        if (doneRequired && !vouched) {
            return new Judgement(Outlook.WAITING, DoneNote.missing(file, seen.isNoteOlder()));
        }
        Completeness content = Completeness.of(file);
        return new Judgement(outlook(content.degree(), vouched), content.shortfall());
    }

    private static Outlook outlook(Completeness.Degree degree, boolean vouched) {
        return switch (degree) {
            case WHOLE -> vouched ? Outlook.VOUCHED : Outlook.WHOLE;
            case PERHAPS -> vouched ? Outlook.VOUCHED : Outlook.PERHAPS;
            case SHORT -> vouched ? Outlook.VOUCHED : Outlook.BROKEN;
            case CUT -> Outlook.BROKEN;
        };
    }

    /** What that means for a file that has settled or not, and has been waited for long enough or not. */
    Readiness readiness(boolean settled, boolean patienceOver) {
        Status status = settled ? settled(patienceOver) : Status.SETTLING;
        return switch (outlook == Outlook.VOUCHED ? Status.READY : status) {
            case GONE -> Readiness.GONE;
            case SETTLING -> Readiness.SETTLING;
            case READY -> Readiness.READY;
            case INCOMPLETE -> new Readiness(Status.INCOMPLETE, shortfall);
            case OVERDUE -> new Readiness(Status.OVERDUE, shortfall);
        };
    }

    private Status settled(boolean patienceOver) {
        return switch (outlook) {
            case VOUCHED, WHOLE -> Status.READY;
            case PERHAPS -> patienceOver ? Status.READY : Status.INCOMPLETE;
            case BROKEN -> patienceOver ? Status.OVERDUE : Status.INCOMPLETE;
            case WAITING -> Status.INCOMPLETE;
        };
    }
}
