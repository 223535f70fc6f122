package org.gongkai.output.html;

import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.page.Markup;

/** 卷首: the cover and the list of the contents, which the page for paper and the page for a browser share. */
record HtmlFront(Disclosure disclosure, Markup markup) {
    void cover() {
        markup.open("header", "class", "cover").line();
        markup.element("p", disclosure.unitName(), "class", "unit").line();
        markup.element("h1", disclosure.title()).line();
        markup.close().line();
    }

    /** A line of the contents each, with a link to what it names. */
    void list() {
        markup.open("ol").line();
        for (Contents line : disclosure.contents()) {
            markup.open("li", "class", "level-" + line.level());
            markup.element("a", line.text(), "href", "#" + line.id());
            markup.close().line();
        }
        markup.close();
    }
}
