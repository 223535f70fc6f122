package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 表页: a sheet before it is written: its name, its columns, its lines. */
final class SheetPlan {
    private final String name;
    private final List<SheetLine> lines = new ArrayList<>();
    private int[] widths;
    private boolean landscape;
    private int headFrom;
    private int headTo;

    /**
     * An upright sheet without a heading.
     *
     * @param widths the width of each column, in halves of a Chinese character
     */
    SheetPlan(String name, int... widths) {
        this.name = name;
        this.widths = widths.clone();
    }

    void add(SheetLine line) {
        lines.add(line);
    }

    /** Gives the sheet other columns; what stands in it already is spread over them. */
    void columns(int... others) {
        widths = others.clone();
    }

    void layOnItsSide() {
        landscape = true;
    }

    /** From here the lines are the heading of a table. */
    void beginHead() {
        headFrom = lines.size();
    }

    /** Here the heading of the table ends. */
    void endHead() {
        headTo = lines.size();
    }

    String name() {
        return name;
    }

    List<SheetLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    int[] widths() {
        return widths.clone();
    }

    boolean landscape() {
        return landscape;
    }

    /** The line that the heading begins with. */
    int headFrom() {
        return headFrom;
    }

    /** The line after the heading; the first if there is none. */
    int headTo() {
        return headTo;
    }
}
