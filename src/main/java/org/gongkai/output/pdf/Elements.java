package org.gongkai.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** 元素: lists of elements of a page that stay as they are while the page is changed. */
final class Elements {
    private Elements() {}

    /** Every element of a name, in the order of the page. */
    static List<Element> named(Document page, String tag) {
        return listed(page.getElementsByTagName(tag));
    }

    /** Every element of a name inside another. */
    static List<Element> named(Element within, String tag) {
        return listed(within.getElementsByTagName(tag));
    }

    /** The elements directly below another. */
    static List<Element> below(Element parent) {
        return listed(parent.getChildNodes());
    }

    /** Adds a class to an element. */
    static void mark(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    /** Whether an element has a class. */
    static boolean isMarked(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
