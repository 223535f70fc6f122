package org.gongkai.form;

/** 网页标记: what is seen of the tags of a page before it is held as a tree. */
final class PageMarkup {
    private int elements;
    private int tables;
    private boolean declaresMore;

    private PageMarkup() {}

    static PageMarkup of(String page) {
        PageMarkup markup = new PageMarkup();
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            markup.accept(page, at);
        }
        return markup;
    }

    private void accept(String page, int at) {
        elements += at + 1 < page.length() && Character.isLetter(page.charAt(at + 1)) ? 1 : 0;
        if (is("<table", page, at)) {
            tables++;
        } else if (is("</table", page, at)) {
            tables--;
        } else if (is("<!entity", page, at) || (is("<!doctype", page, at) && !is("<!doctype html", page, at))) {
            declaresMore = true;
        }
    }

    private static boolean is(String tag, String page, int at) {
        return page.regionMatches(true, at, tag, 0, tag.length());
    }

    /** How many elements it has, at most. */
    int elements() {
        return elements;
    }

    /** Whether a table begins that does not end. */
    boolean isCut() {
        return tables > 0;
    }

    /** Whether it declares an entity, or a document type that is no page. */
    boolean declaresMore() {
        return declaresMore;
    }
}
