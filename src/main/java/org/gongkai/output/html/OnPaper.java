package org.gongkai.output.html;

import org.gongkai.document.Block.Paragraph;
import org.gongkai.page.Markup;
import org.gongkai.table.Figure;

/** 纸上: nothing but what is printed. */
record OnPaper(Markup markup) implements Presentation {
    @Override
    public boolean isOnScreen() {
        return false;
    }

    @Override
    public void figure(Figure figure, String print, String pointer) {
        markup.text(print);
    }

    @Override
    public void prose(Paragraph paragraph, String pointer) {
        markup.text(paragraph.text());
    }

    @Override
    public void above(String name, String pointer) {
        // Paper has nothing to press.
    }
}
