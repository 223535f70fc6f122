package org.gongkai.output.ofd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The parts of an OFD file as they lie in it, looked at without the code that wrote them. */
record OfdFile(Map<String, byte[]> parts) {
    static OfdFile open(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new OfdFile(parts);
    }

    Document part(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new AssertionError("The file lacks " + name);
        }
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    Document document() {
        return part("Doc_0/Document.xml");
    }

    /** The pages in their order. */
    List<Document> pages() {
        return pageElements().stream()
                .map(page -> part("Doc_0/" + page.attr("BaseLoc")))
                .toList();
    }

    List<Element> pageElements() {
        return document().select("ofd|Pages > ofd|Page");
    }

    /** The place from 0 of the page that an identifier names. */
    int pageOf(String id) {
        return pageElements().stream().map(page -> page.attr("ID")).toList().indexOf(id);
    }

    /** Every part that is XML. */
    List<Document> everything() {
        List<Document> everything = new ArrayList<>();
        for (String name : parts.keySet()) {
            if (name.endsWith(".xml")) {
                everything.add(part(name));
            }
        }
        return everything;
    }

    static String words(Document page) {
        return String.join("", page.select("ofd|TextCode").eachText()).replaceAll("\\s", "");
    }
}
