package org.gongkai.output.html;

import java.util.List;
import org.gongkai.document.Block.Paragraph;
import org.gongkai.document.Disclosure;
import org.gongkai.page.Markup;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;

/**
 * 屏幕上: each figure is exact, says where it comes from and where it stands in the data.
 *
 * <p>A figure is a {@code data} element: its {@code value} is in yuan to the fen, its title names the files and rows that it
 * sums, {@code data-at} is its JSON pointer in {@code disclosure.json}. It is no link, or thousands of them would stand in
 * the way of those who go from link to link; the script shows both on demand, and a table has one link to its data.
 */
final class OnScreen implements Presentation {
    private static final String DATA = "disclosure.json#";

    private final Markup markup;
    private final OriginText origins;

    OnScreen(Disclosure disclosure, Markup markup) {
        this.markup = markup;
        this.origins = new OriginText(disclosure);
    }

    @Override
    public boolean isOnScreen() {
        return true;
    }

    @Override
    public void figure(Figure figure, String print, String pointer) {
        if (print.isEmpty()) {
            return;
        }
        markup.element(
                "data",
                print,
                "value",
                figure.amount().yuan().toPlainString(),
                "title",
                origins.of(figure.origins()),
                "data-at",
                pointer);
    }

    @Override
    public void prose(Paragraph paragraph, String pointer) {
        String text = paragraph.text();
        List<Quoted> figures = paragraph.figures();
        int written = 0;
        for (int i = 0; i < figures.size(); i++) {
            String print = figures.get(i).print();
            int at = print.isEmpty() ? -1 : find(text, print, written);
            if (at >= 0) {
                markup.text(text.substring(written, at));
                figure(figures.get(i).figure(), print, pointer + "/figures/" + i);
                written = at + print.length();
            }
        }
        markup.text(text.substring(written));
    }

    @Override
    public void above(String name, String pointer) {
        markup.open("div", "class", "tools");
        markup.element("a", name + "的数据", "href", DATA + pointer).close().line();
    }

    /** Where a number stands that is not part of a longer one; below 0 where it does not. */
    private static int find(String text, String number, int from) {
        int at = text.indexOf(number, from);
        while (at >= 0 && (continues(text, at - 1, -1) || continues(text, at + number.length(), 1))) {
            at = text.indexOf(number, at + 1);
        }
        return at;
    }

    private static boolean continues(String text, int at, int step) {
        return isDigit(text, at) || (isPoint(text, at) && isDigit(text, at + step));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isPoint(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }
}
