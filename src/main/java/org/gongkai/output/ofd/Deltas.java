package org.gongkai.output.ofd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * 字间距: how far each character of a text stands from the one before. A distance is kept as long as it leads near enough,
 * and what is the same several times is written once.
 */
final class Deltas {
    private static final BigDecimal NEAR_ENOUGH = new BigDecimal("0.002");
    private static final int WORTH_WHILE = 3;

    private final List<BigDecimal> distances = new ArrayList<>();
    private BigDecimal reached = BigDecimal.ZERO;

    /** The next character stands here, seen from the first. */
    void to(double place) {
        BigDecimal distance = Box.rounded(place).subtract(reached);
        if (!distances.isEmpty()) {
            BigDecimal before = distances.get(distances.size() - 1);
            if (before.subtract(distance).abs().compareTo(NEAR_ENOUGH) <= 0) {
                distance = before;
            }
        }
        distances.add(distance);
        reached = reached.add(distance);
    }

    boolean areNothing() {
        return distances.stream().allMatch(distance -> distance.signum() == 0);
    }

    /** As OFD writes them: {@code g 3 2.5} says 2.5 three times. */
    String text() {
        StringJoiner text = new StringJoiner(" ");
        for (int from = 0; from < distances.size(); ) {
            int to = from;
            while (to < distances.size() && distances.get(to).compareTo(distances.get(from)) == 0) {
                to++;
            }
            String distance = Box.text(distances.get(from));
            if (to - from >= WORTH_WHILE) {
                text.add("g").add(Integer.toString(to - from)).add(distance);
            } else {
                for (int i = from; i < to; i++) {
                    text.add(distance);
                }
            }
            from = to;
        }
        return text.toString();
    }
}
