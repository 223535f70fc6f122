package org.gongkai.output.word;

/**
 * 稿纸: reckons on which page what is written will stand, in twips (1/20 point), so that the contents can name it before a
 * word processor has laid the pages out. Lines and rows have exact heights, so it errs only where a line is broken earlier
 * or later than reckoned.
 */
final class Paper {
    /** 版心, upright: 156 mm by 225 mm. */
    static final int WIDTH = 8844;

    /** 版心, on its side. */
    static final int LYING_WIDTH = 14570;

    private static final int HEIGHT = 12756;
    private static final int LYING_HEIGHT = 8844;

    private int page = 1;
    private int used;
    private int height = HEIGHT;
    private int repeated;

    /** Goes on with a page of a new section. */
    void turn(boolean landscape) {
        if (used > 0) {
            page();
        }
        height = landscape ? LYING_HEIGHT : HEIGHT;
    }

    void page() {
        page++;
        used = 0;
    }

    /** Whether nothing stands on the page yet. */
    boolean fresh() {
        return used == 0;
    }

    int number() {
        return page;
    }

    /** Takes a line of headings along to the next page unless it and a line below it have room. */
    void keep(int needed) {
        if (used > 0 && used + needed > height) {
            page();
        }
    }

    /** Lines that may stand on two pages. */
    void lines(int count, int each) {
        for (int i = 0; i < count; i++) {
            row(each);
        }
    }

    /** A row that stands on one page. */
    void row(int high) {
        if (used > repeated && used + high > height) {
            page();
            used = repeated;
        }
        used += high;
    }

    /** The heading of the table that begins is repeated on each page; nothing is when it ends. */
    void repeat(int high) {
        repeated = high;
    }
}
