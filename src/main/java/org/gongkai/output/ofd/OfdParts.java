package org.gongkai.output.ofd;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** OFD 内部文件: the parts of an OFD file, read within limits; a document type is refused and nothing outside is opened. */
final class OfdParts implements Closeable {
    private static final int LARGEST_PART = 64 << 20;
    private static final long LARGEST_WHOLE = 512L << 20;
    private static final XMLInputFactory FACTORY = factory();

    private final ZipFile zip;
    private long read;

    OfdParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The texts of all elements of a name, in their order. */
    List<String> texts(String part, String element) throws IOException {
        List<String> texts = new ArrayList<>();
        walk(part, element, xml -> texts.add(xml.getElementText()));
        return texts;
    }

    /** What an attribute says in all elements of a name that have it, in their order. */
    List<String> attributes(String part, String element, String attribute) throws IOException {
        List<String> values = new ArrayList<>();
        walk(part, element, xml -> {
            @Nullable String value = xml.getAttributeValue(null, attribute);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }

    /** The name of a part that another one names. */
    static String beside(String part, String name) {
        if (name.startsWith("/")) {
            return name.substring(1);
        }
        return part.substring(0, part.lastIndexOf('/') + 1) + name;
    }

    static IOException damaged(String part) {
        return new IOException("OFD 文件不完整或已损坏：" + part + "。请重新生成；如仍出现，请将日志交给运维人员。");
    }

    /** 读取一个元素. */
    private interface ElementReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private void walk(String part, String element, ElementReader reader) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content(part)));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw damaged(part);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)
                        && OfdPackage.NAMESPACE.equals(xml.getNamespaceURI())) {
                    reader.read(xml);
                }
            }
        } catch (XMLStreamException e) {
            IOException damaged = damaged(part);
            damaged.initCause(e);
            throw damaged;
        }
    }

    private byte[] content(String part) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw damaged(part);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST_PART + 1);
            read += content.length;
            if (content.length > LARGEST_PART || read > LARGEST_WHOLE) {
                throw damaged(part);
            }
            return content;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
