package org.gongkai.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** 元素: lists of elements of a page that stay as they are while the page is changed. */
final class Elements {
    private Elements() {}

    /** Every element of a name, in the order of the page. */
    static List<Element> named(Document page, String tag) {
        return named(page.getDocumentElement(), tag);
    }

    /** Every element of a name inside another; the tree's own lists take twice as long. */
    static List<Element> named(Element within, String tag) {
        List<Element> found = new ArrayList<>();
        collect(within, tag, found);
        return found;
    }

    private static void collect(Element parent, String tag, List<Element> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals(tag)) {
                    found.add(element);
                }
                collect(element, tag, found);
            }
        }
    }

    /** The elements directly below another. */
    static List<Element> below(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Adds a class to an element. */
    static void mark(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    /** Whether an element has a class. */
    static boolean isMarked(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }
}
