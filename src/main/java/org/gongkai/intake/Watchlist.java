package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.gongkai.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * 待收清单: what was seen of the files that lie in the inbox, round by round, so that none is taken before it is written to
 * its end. A file is ready when it has lain unchanged for a while and is complete as what it is, or when a {@code .done}
 * beside it says so and is right. Time is that of a clock which nobody sets.
 */
public final class Watchlist {
    private final long settle;
    private final long patience;
    private final boolean doneRequired;
    private final LongSupplier clock;
    private final Map<String, Sighting> before = new HashMap<>();
    private final Map<String, Sighting> now = new HashMap<>();

    /**
     * @param settle how long a file has to lie unchanged
     * @param patience how long an incomplete file is waited for after that
     * @param doneRequired whether a file is taken only with its {@code .done}
     * @param clock nanoseconds, always forward
     */
    public Watchlist(Duration settle, Duration patience, boolean doneRequired, LongSupplier clock) {
        this.settle = settle.toNanos();
        this.patience = patience.toNanos();
        this.doneRequired = doneRequired;
        this.clock = clock;
    }

    /** Begins a round; what was not seen in the last one is forgotten. */
    public synchronized void begin() {
        before.clear();
        before.putAll(now);
        now.clear();
    }

    /** Judges a file as it is now. */
    public synchronized Readiness look(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Sighting sighting = sighting(name, Claim.of(file, attributes, ""));
            sighting.readiness = opensAtAll(attributes) ? judge(file, sighting) : Readiness.READY;
            now.put(name, sighting);
            return sighting.readiness;
        } catch (NoSuchFileException e) {
            now.remove(name);
            return Readiness.GONE;
        }
    }

    /** Whether waiting alone may change what was judged in this round. */
    public synchronized boolean isSettling() {
        return now.values().stream().anyMatch(each -> each.readiness.status() == Readiness.Status.SETTLING);
    }

    /** The files of this round that are not complete, each with what is missing. */
    public synchronized SortedMap<String, String> incomplete() {
        SortedMap<String, String> incomplete = new TreeMap<>();
        now.forEach((name, each) -> {
            if (each.readiness.status() == Readiness.Status.INCOMPLETE) {
                incomplete.put(name, each.readiness.shortfall());
            }
        });
        return incomplete;
    }

    /** What is no regular file, or too large, is refused without being opened, by the next step. */
    private static boolean opensAtAll(BasicFileAttributes attributes) {
        return attributes.isRegularFile() && attributes.size() <= Exports.USUAL_LIMIT;
    }

    private Sighting sighting(String name, Claim file) {
        Sighting last = now.getOrDefault(name, before.get(name));
        return last != null && last.file.equals(file) ? last : new Sighting(file, clock.getAsLong());
    }

    private Readiness judge(Path file, Sighting sighting) throws IOException {
        Optional<DoneNote> note = DoneNote.of(file);
        long age = clock.getAsLong() - sighting.since;
        if (note.isEmpty() && age < settle) {
            return Readiness.SETTLING;
        }
        Completeness completeness = sighting.completeness();
        if (completeness.degree() == Completeness.Degree.BROKEN) {
            return late(completeness.shortfall(), age);
        }
        if (note.isPresent()) {
            return note.get().contradiction(file).map(words -> late(words, age)).orElse(Readiness.READY);
        }
        if (doneRequired) {
            return new Readiness(
                    Readiness.Status.INCOMPLETE,
                    "还没有完成标记 " + DoneNote.beside(file).getFileName());
        }
        boolean certain = completeness.degree() == Completeness.Degree.WHOLE || isOverdue(age);
        return certain ? Readiness.READY : new Readiness(Readiness.Status.INCOMPLETE, completeness.shortfall());
    }

    private Readiness late(String shortfall, long age) {
        return new Readiness(isOverdue(age) ? Readiness.Status.OVERDUE : Readiness.Status.INCOMPLETE, shortfall);
    }

    private boolean isOverdue(long age) {
        return age >= settle + patience;
    }

    /** 见闻: a file as it was seen, since when it has been so, and what was judged of it. */
    private static final class Sighting {
        private final Claim file;
        private final long since;
        private Readiness readiness = Readiness.SETTLING;
        private @Nullable Completeness completeness;

        Sighting(Claim file, long since) {
            this.file = file;
            this.since = since;
        }

        /** An unchanged file is read once. */
        Completeness completeness() throws IOException {
            if (completeness == null) {
                completeness = Completeness.of(file.path());
            }
            return completeness;
        }
    }
}
