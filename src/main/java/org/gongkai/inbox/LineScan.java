package org.gongkai.inbox;

/** 逐行扫描: goes through a table byte by byte and knows where in it it stands; of the table itself it keeps nothing. */
final class LineScan {
    private enum Place {
        START,
        PLAIN,
        QUOTED,
        /** Behind a quote within quotes: the closing one, or the first of a pair. */
        CLOSED
    }

    private final char delimiter;
    private Place place = Place.START;
    private int last;
    private boolean begun;
    private boolean blank = true;
    private boolean returnsAlone;
    private long line = 1;
    private long rowLine = 1;
    private int cells = 1;
    private int cellsBefore;
    private int mostCells;

    LineScan(char delimiter) {
        this.delimiter = delimiter;
    }

    void accept(byte next) {
        boolean behindReturn = last == '\r';
        last = next;
        if (behindReturn && next == '\n') {
            return;
        }
        returnsAlone = returnsAlone || (behindReturn && !begun);
        step(next, next == '\n' || next == '\r');
    }

    private void step(byte next, boolean breaks) {
        line += breaks ? 1 : 0;
        blank = blank && next >= 0 && next <= ' ';
        if (place == Place.QUOTED) {
            place = next == '"' ? Place.CLOSED : Place.QUOTED;
        } else if (breaks) {
            endRow();
        } else if (next == delimiter) {
            begun = true;
            cells++;
            place = Place.START;
        } else {
            begun = true;
            place = next == '"' && place != Place.PLAIN ? Place.QUOTED : Place.PLAIN;
        }
    }

    private void endRow() {
        if (begun) {
            cellsBefore = cells;
            mostCells = mostCells();
        }
        place = Place.START;
        begun = false;
        cells = 1;
        rowLine = line;
    }

    /** Whether nothing but white space was seen. */
    boolean isBlank() {
        return blank;
    }

    boolean isInQuotes() {
        return place == Place.QUOTED;
    }

    /** Whether a line feed may still be to come: no row before it ends with a carriage return alone. */
    boolean isInHalfABreak() {
        return last == '\r' && !returnsAlone;
    }

    /** Whether the last row is closed by a line break. */
    boolean isBetweenRows() {
        return !begun;
    }

    /** The line that the row begins on, counted from 1. */
    long rowLine() {
        return rowLine;
    }

    /** How many cells of the row were begun. */
    int cells() {
        return cells;
    }

    /** How many cells the last row before it had that was not empty; 0 if there was none. */
    int cellsBefore() {
        return cellsBefore;
    }

    /** How many cells the widest row has. */
    int mostCells() {
        return Math.max(mostCells, cells);
    }
}
