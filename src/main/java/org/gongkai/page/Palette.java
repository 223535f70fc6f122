package org.gongkai.page;

import java.util.List;

/** 配色: the colours of charts, each at least three to one against white and apart for those who see colours otherwise. */
public final class Palette {
    private static final List<String> COLOURS = List.of(
            "#1f5fa8", "#c2571a", "#2e7d32", "#8e44ad", "#b3261e", "#00707a", "#7a5c00", "#c2367f", "#4d5866",
            "#5b6abf");

    private Palette() {}

    /** How many colours there are. */
    public static int size() {
        return COLOURS.size();
    }

    /** The colour of the part at a place from 0, as {@code #rrggbb}; after the last it begins again. */
    public static String colour(int place) {
        return COLOURS.get(place % COLOURS.size());
    }
}
