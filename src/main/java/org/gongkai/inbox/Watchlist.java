package org.gongkai.inbox;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.gongkai.inbox.Readiness.Status;
import org.jspecify.annotations.Nullable;

/**
 * 待收清单: the files that lie in the inbox, and when each of them may be taken. Nothing half-written may: a file has to
 * rest for a while and to be whole as what it is, or to have a {@link DoneNote} beside it that fits.
 *
 * <p>A round is one look at every file that lies there. One thread begins rounds and looks; any thread may ask.
 */
public final class Watchlist {
    private final Duration settle;
    private final Duration patience;
    private final boolean doneRequired;
    private final LongSupplier nanoClock;
    private volatile Map<String, Seen> round = new ConcurrentHashMap<>();
    private Map<String, Seen> roundBefore = new ConcurrentHashMap<>();

    /**
     * A list of nothing yet.
     *
     * @param settle how long a file must have been unchanged before it is taken without a note
     * @param patience how long a file may be unchanged and incomplete before it is to be refused
     * @param doneRequired whether a file waits for its note, however whole it is
     * @param nanoClock nanoseconds that only go forward, such as {@link System#nanoTime}
     * @throws IllegalArgumentException if a duration is negative
     */
    public Watchlist(Duration settle, Duration patience, boolean doneRequired, LongSupplier nanoClock) {
        if (settle.isNegative() || patience.isNegative()) {
            throw new IllegalArgumentException("Nobody waits for less than nothing: " + settle + ", " + patience);
        }
        this.settle = settle;
        this.patience = patience;
        this.doneRequired = doneRequired;
        this.nanoClock = nanoClock;
    }

    /** Begins a round; what was not looked at in the one that ends here is forgotten. */
    public void begin() {
        roundBefore = round;
        round = new ConcurrentHashMap<>();
    }

    /**
     * Judges a file as it lies there now. A file that has not changed since it was judged is not read again.
     *
     * @throws IOException if the file is there but cannot be read; to be tried again
     */
    public Readiness look(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            Seen seen = see(file, round.getOrDefault(name, roundBefore.get(name)));
            round.put(name, seen);
            return seen.readiness();
        } catch (NoSuchFileException e) {
            round.remove(name);
            roundBefore.remove(name);
            return Readiness.GONE;
        }
    }

    /** Whether a file of this round becomes ready or incomplete by mere waiting. */
    public boolean isSettling() {
        return round.values().stream().anyMatch(seen -> seen.status() == Status.SETTLING);
    }

    /** The names of the files of this round that wait because they are incomplete, each with what it lacks, in Chinese. */
    public SortedMap<String, String> incomplete() {
        SortedMap<String, String> waiting = new TreeMap<>();
        round.forEach((name, seen) -> {
            if (seen.status() == Status.INCOMPLETE) {
                waiting.put(name, seen.readiness().shortfall());
            }
        });
        return Collections.unmodifiableSortedMap(waiting);
    }

    private Seen see(Path file, @Nullable Seen last) throws IOException {
        Sighting now = Sighting.of(file);
        long time = nanoClock.getAsLong();
        Seen seen = last != null && last.sighting().equals(now) ? last : new Seen(now, time, null, Readiness.SETTLING);
        if (now.isRefusedUnopened()) {
            return seen.as(null, Readiness.READY);
        }
        Duration unchanged = Duration.ofNanos(time - seen.since());
        boolean settled = unchanged.compareTo(settle) >= 0;
        if (!settled && now.note() == null) {
            return seen.as(null, Readiness.SETTLING);
        }
        Seen judged = seen.judgement() == null ? judge(file, seen) : seen;
        Judgement judgement = judged.judgement();
        return judgement == null
                ? judged
                : judged.as(judgement, judgement.readiness(settled, unchanged.compareTo(patience) >= 0));
    }

    /** Reads the file; what changed meanwhile settles anew. */
    private Seen judge(Path file, Seen seen) throws IOException {
        Judgement judgement = Judgement.of(file, seen.sighting(), doneRequired);
        Sighting after = Sighting.of(file);
        return after.equals(seen.sighting())
                ? seen.as(judgement, seen.readiness())
                : new Seen(after, nanoClock.getAsLong(), null, Readiness.SETTLING);
    }

    /** What is remembered of a file: how it looked, since when, and what was made of it. */
    private record Seen(Sighting sighting, long since, @Nullable Judgement judgement, Readiness readiness) {
        Status status() {
            return readiness.status();
        }

        Seen as(@Nullable Judgement judged, Readiness now) {
            return new Seen(sighting, since, judged, now);
        }
    }
}
