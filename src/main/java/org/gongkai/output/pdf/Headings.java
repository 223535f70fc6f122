package org.gongkai.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 标题层次: readers of the PDF climb headings step by step, so a level that the text skips is not skipped in the tags, while
 * the look stays that of the level. A heading right above a table goes onto the table's page.
 */
final class Headings {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private Headings() {}

    /** Ranks the headings of a page. */
    static void rank(Document page) {
        List<Element> headings = in(page.getDocumentElement());
        headings.forEach(heading -> Elements.mark(heading, "rank-" + level(heading)));
        headings.forEach(Headings::joinTable);
        int above = 0;
        for (Element heading : headings) {
            int level = Math.min(level(heading), above + 1);
            page.renameNode(heading, heading.getNamespaceURI(), "h" + level);
            above = level;
        }
    }

    private static List<Element> in(Element parent) {
        List<Element> headings = new ArrayList<>();
        for (Element element : Elements.below(parent)) {
            if (isHeading(element)) {
                headings.add(element);
            } else {
                headings.addAll(in(element));
            }
        }
        return headings;
    }

    private static boolean isHeading(Element element) {
        return HEADING.matcher(element.getTagName()).matches();
    }

    private static int level(Element heading) {
        return Integer.parseInt(heading.getTagName().substring(1));
    }

    private static void joinTable(Element heading) {
        Element next = next(heading);
        while (next != null && isHeading(next)) {
            next = next(next);
        }
        if (next != null && Elements.isMarked(next, "sheet")) {
            Elements.mark(heading, Elements.isMarked(next, "wide") ? "above wide" : "above upright");
        }
    }

    private static @Nullable Element next(Element element) {
        Node node = element.getNextSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
