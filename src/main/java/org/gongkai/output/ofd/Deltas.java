package org.gongkai.output.ofd;

/**
 * 字间距: how far each character of a text stands from the one before. A distance is kept as long as it leads near enough,
 * and what is the same several times is written once.
 */
final class Deltas {
    private static final int NEAR_ENOUGH = 20;
    private static final int WORTH_WHILE = 3;

    private final long[] distances;
    private int count;
    private long reached;

    /** Room for so many of them. */
    Deltas(int most) {
        this.distances = new long[most];
    }

    /** The next character stands here, seen from the first. */
    void to(double place) {
        long distance = Length.rounded(place) - reached;
        if (count > 0 && Math.abs(distances[count - 1] - distance) <= NEAR_ENOUGH) {
            distance = distances[count - 1];
        }
        distances[count++] = distance;
        reached += distance;
    }

    boolean areNothing() {
        for (int i = 0; i < count; i++) {
            if (distances[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** As OFD writes them: {@code g 3 2.5} says 2.5 three times. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < count; ) {
            int to = from;
            while (to < count && distances[to] == distances[from]) {
                to++;
            }
            append(distances[from], to - from, text);
            from = to;
        }
        return text.toString();
    }

    private static void append(long distance, int times, StringBuilder text) {
        boolean once = times >= WORTH_WHILE;
        if (once) {
            text.append(text.isEmpty() ? "g " : " g ").append(times);
        }
        for (int i = 0; i < (once ? 1 : times); i++) {
            Length.append(distance, text.isEmpty() ? text : text.append(' '));
        }
    }
}
