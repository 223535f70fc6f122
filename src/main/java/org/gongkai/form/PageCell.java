package org.gongkai.form;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * 网页单元格: a cell of a table on a page.
 *
 * @param text what it says; a number that the page notes exactly is given exactly, not as it is rounded for show
 * @param trait what the text does not tell
 * @param columns how many columns it takes
 * @param rows how many rows it takes
 */
record PageCell(String text, @Nullable Trait trait, int columns, int rows) {
    private static final int MOST_ROWS = 65_534;
    private static final String NUMBER = "x:num";
    private static final Pattern SHOWN_AS_NUMBER =
            Pattern.compile("[-+(△▲]?[¥￥$]?[-+]?\\d[\\d,，]*(\\.\\d*)?\\)?|[-+]?\\d(\\.\\d+)?[Ee][-+]?\\d+");
    private static final Pattern SPAN = Pattern.compile("\\d{1,9}");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9.Ee+-]|^[-+]");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final Pattern SHOWN_AS_DATE = Pattern.compile("\\d{4}(-|/|年)\\d{1,2}(-|/|月)\\d{1,2}日?");

    /** Reads a {@code td} or {@code th}. */
    static PageCell of(Element cell) {
        String shown = shown(cell);
        int columns = span(cell.attr("colspan"), Merged.MOST_COLUMNS);
        int rows = cell.attr("rowspan").strip().equals("0") ? MOST_ROWS : span(cell.attr("rowspan"), MOST_ROWS);
        String exact = cell.attr(NUMBER).strip();
        if (!cell.hasAttr(NUMBER)) {
            return new PageCell(shown, null, columns, rows);
        }
        if (SHOWN_AS_NUMBER.matcher(shown.replace(" ", "")).matches()) {
            return exact.isEmpty()
                    ? new PageCell(shown, Trait.NUMBER, columns, rows)
                    : new PageCell(Figure.digits(exact), number(exact, shown), columns, rows);
        }
        boolean date = SHOWN_AS_DATE.matcher(shown).matches();
        return new PageCell(shown, date ? Trait.DATE : null, columns, rows);
    }

    private static Trait number(String exact, String shown) {
        String digits = NO_DIGITS.matcher(shown).replaceAll("");
        return Figure.isRounded(exact, digits) ? Trait.NUMBER : Trait.SCALED;
    }

    /** Whether a page does not show an element. */
    static boolean isHidden(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || HIDDEN.matcher(element.attr("style")).find());
    }

    /** The text of a cell without the tables in it, which are tables of their own. */
    private static String shown(Element cell) {
        if (!holdsTable(cell)) {
            return cell.text();
        }
        Element own = cell.clone();
        own.select("table").remove();
        return own.text();
    }

    private static boolean holdsTable(Element cell) {
        for (Node node : cell.childNodes()) {
            if (node instanceof Element child && (child.normalName().equals("table") || holdsTable(child))) {
                return true;
            }
        }
        return false;
    }

    private static int span(String value, int most) {
        String digits = value.strip();
        if (digits.isEmpty() || !SPAN.matcher(digits).matches()) {
            return 1;
        }
        return Math.max(1, Math.min(most, Integer.parseInt(digits)));
    }
}
