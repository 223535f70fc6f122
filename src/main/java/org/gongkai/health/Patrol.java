package org.gongkai.health;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.output.Custody;
import org.gongkai.output.Damage;

/**
 * 巡查: verifies what is published in the background, a few units and years a round, one round after the other; what was found
 * stands until it is mended.
 */
public final class Patrol {
    private final Custody custody;
    private final int aRound;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<String, List<Damage>> found = new TreeMap<>();
    private long verified;
    private long completed;

    /**
     * A patrol that has seen nothing yet.
     *
     * @param aRound how many units and years are verified in a round, besides those where something is wrong
     */
    public Patrol(Custody custody, int aRound) {
        this.custody = custody;
        this.aRound = aRound;
    }

    /** Verifies the next few, and once more where something is wrong, so that what is mended is soon known. */
    public void round() {
        damages().stream()
                .map(damage -> damage.path().substring(0, damage.path().indexOf('/')))
                .distinct()
                .forEach(this::verify);
        if (ahead.isEmpty()) {
            ahead.addAll(custody.units());
        }
        for (int i = 0; i < aRound && !ahead.isEmpty(); i++) {
            verify(ahead.remove());
        }
        if (ahead.isEmpty()) {
            completed();
        }
    }

    /** Everything that is wrong as far as is known. */
    public synchronized List<Damage> damages() {
        List<Damage> damages = new ArrayList<>();
        found.values().forEach(damages::addAll);
        return damages;
    }

    /** How many units and years were verified, and how often all of them were. */
    synchronized Map<String, String> figures() {
        return Map.of("verified", Long.toString(verified), "completed", Long.toString(completed));
    }

    private void verify(String unit) {
        List<Damage> damages = custody.of(unit);
        synchronized (this) {
            verified++;
            found.put(unit, damages);
        }
    }

    private synchronized void completed() {
        completed++;
    }
}
