package org.gongkai.form.workbook;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * XML 内部文件: walks a part from event to event, in bounded memory. A document type is refused and no entity is resolved;
 * only elements of the namespace of the root are seen, since the others are extensions.
 */
final class XmlPart implements Closeable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_ATTRIBUTES = 200;
    private static final int DEEPEST = 200;

    private final String part;
    private final InputStream content;
    private final XMLStreamReader xml;
    private @Nullable String namespace;
    private int event;

    /** Opens a part; the content is closed with it. */
    XmlPart(String part, InputStream content) throws IOException {
        this.part = part;
        this.content = content;
        try {
            this.xml = FACTORY.createXMLStreamReader(content);
        } catch (XMLStreamException | RuntimeException e) {
            content.close();
            throw failure(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    /** Goes on to the next event; false at the end of the part. */
    boolean next() throws IOException {
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Unfit.withDoctype(OfficePackage.place(part));
        }
        if (event == XMLStreamConstants.START_ELEMENT && namespace == null) {
            namespace = String.valueOf(xml.getNamespaceURI());
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes on to the root, whatever it is. */
    void findRoot() throws IOException {
        while (namespace == null) {
            next();
        }
    }

    /** Goes on to the root, which must have this name. */
    void root(String name) throws IOException {
        findRoot();
        if (!isStart(name)) {
            throw Unfit.damaged(place(), "根元素“" + xml.getLocalName() + "”");
        }
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT && isOwn();
    }

    boolean isStart(String name) {
        return isStart() && xml.getLocalName().equals(name);
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT && isOwn();
    }

    boolean isEnd(String name) {
        return isEnd() && xml.getLocalName().equals(name);
    }

    /** The name of the element that begins or ends here. */
    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The identifier of a relationship: the only attribute of that name that has a namespace. */
    String relationship() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && space != null && space.endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute says yes. */
    boolean isSet(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    int number(String name, int otherwise) throws Unfit {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Unfit.damaged(place(), name + "=" + value);
        }
    }

    /** Appends the text that stands here, if text stands here. */
    void appendTo(StringBuilder text) throws Unfit {
        if (event != XMLStreamConstants.CHARACTERS
                && event != XMLStreamConstants.CDATA
                && event != XMLStreamConstants.SPACE) {
            return;
        }
        if (text.length() + xml.getTextLength() > WorkbookLimits.CELL_TEXT) {
            throw Unfit.tooLarge(place(), "超过 " + WorkbookLimits.CELL_TEXT + " 字的单元格", "长短正常的单元格");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Where the reading stands, for an officer's adviser. */
    String place() {
        return OfficePackage.place(part) + "第 " + xml.getLocation().getLineNumber() + " 行";
    }

    Unfit damaged(String value) {
        return Unfit.damaged(place(), value);
    }

    private boolean isOwn() {
        return String.valueOf(xml.getNamespaceURI()).equals(namespace);
    }

    private IOException failure(Exception e) {
        if (e.getCause() instanceof IOException cause) {
            return cause;
        }
        return Unfit.damaged(OfficePackage.place(part), "不符合 XML 格式的内容");
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
