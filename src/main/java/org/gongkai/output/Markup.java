package org.gongkai.output;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * 标记: writes elements and text; everything is escaped, because nothing reaches the page but through here.
 *
 * <p>The JDK's own StAX writer is used: it is exact about what has to be escaped and always well-formed, so that the same
 * markup serves the browser and the printer.
 */
final class Markup {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The Java runtime writes no XML", e);
        }
    }

    /** Opens an element with attributes, given as names and values in turn. */
    Markup open(String element, String... attributes) {
        return each(() -> {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    /** Adds an attribute to the element that was just opened. */
    Markup attribute(String name, String value) {
        return each(() -> xml.writeAttribute(name, value));
    }

    /** Closes the element that was opened last. */
    Markup close() {
        return each(xml::writeEndElement);
    }

    /** Closes the element that was opened last and ends the line. */
    Markup closeLine() {
        return close().text("\n");
    }

    /** Writes words. */
    Markup text(String words) {
        return each(() -> xml.writeCharacters(words));
    }

    /** Writes an element that holds words only. */
    Markup leaf(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** What was written so far. */
    String written() {
        each(xml::flush);
        return text.toString();
    }

    private Markup each(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Elements are opened and closed in turn", e);
        }
    }

    /** Something that is written. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
