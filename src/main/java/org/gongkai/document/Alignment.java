package org.gongkai.document;

import java.util.function.IntBinaryOperator;

/** 对齐: pairs two sequences in their order so that what is paired has as much in common as can be. */
final class Alignment {
    private final int from;
    private final int to;
    private final int[][] likeness;
    private final long[][] best;

    /**
     * The alignment of two sequences.
     *
     * @param from the length of the first
     * @param to the length of the second
     * @param likeness how much two places have in common, at least 1
     */
    Alignment(int from, int to, IntBinaryOperator likeness) {
        this.from = from;
        this.to = to;
        this.likeness = new int[from][to];
        this.best = new long[from + 1][to + 1];
        for (int i = from - 1; i >= 0; i--) {
            for (int j = to - 1; j >= 0; j--) {
                this.likeness[i][j] = likeness.applyAsInt(i, j);
                best[i][j] = Math.max(paired(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    /** Shows the paired places in order. */
    void forEach(Visitor visitor) {
        int i = 0;
        int j = 0;
        while (i < from && j < to) {
            if (best[i][j] == paired(i, j)) {
                visitor.pair(i++, j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private long paired(int i, int j) {
        return likeness[i][j] + best[i + 1][j + 1];
    }

    /** Sees two places that are paired. */
    interface Visitor {
        void pair(int from, int to);
    }
}
