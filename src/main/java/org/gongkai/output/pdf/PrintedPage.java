package org.gongkai.output.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.output.html.HtmlPage;
import org.gongkai.page.Stylesheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** 版面: the page as a tree, made ready for paper. */
final class PrintedPage {
    private final Document tree;

    private PrintedPage(Document tree) {
        this.tree = tree;
    }

    /** The disclosure as the printer wants it: the same page as in a browser, with bookmarks and simpler tables. */
    static Document of(Disclosure disclosure) throws IOException {
        PrintedPage page = new PrintedPage(parse(HtmlPage.of(disclosure, Stylesheet.PAPER)));
        page.subject(disclosure.title());
        page.bookmarks(disclosure.contents());
        page.split("thead");
        page.split("tbody");
        page.closeForms();
        return page.tree;
    }

    private static Document parse(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The page is well-formed", e);
        }
    }

    private void subject(String title) {
        Element subject = tree.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        head().appendChild(subject);
    }

    /** The contents once more, for the reader's side panel; a level that is skipped makes no level. */
    private void bookmarks(List<Contents> contents) {
        Element bookmarks = tree.createElement("bookmarks");
        head().appendChild(bookmarks);
        List<Element> path = new ArrayList<>(List.of(bookmarks));
        List<Integer> levels = new ArrayList<>(List.of(0));
        for (Contents line : contents) {
            while (levels.get(levels.size() - 1) >= line.level()) {
                levels.remove(levels.size() - 1);
                path.remove(path.size() - 1);
            }
            Element bookmark = tree.createElement("bookmark");
            bookmark.setAttribute("name", line.text());
            bookmark.setAttribute("href", "#" + line.id());
            path.get(path.size() - 1).appendChild(bookmark);
            path.add(bookmark);
            levels.add(line.level());
        }
    }

    private void split(String sections) {
        NodeList found = tree.getElementsByTagName(sections);
        for (int i = 0; i < found.getLength(); i++) {
            SplitCells.of((Element) found.item(i));
        }
    }

    /** Gives a form a line at the top of every page, which closes a merged cell that is cut. */
    private void closeForms() {
        NodeList tables = tree.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.getAttribute("class").equals("form")) {
                int columns = table.getElementsByTagName("col").getLength();
                Node body = table.getElementsByTagName("tbody").item(0);
                table.insertBefore(edge(columns), body);
            }
        }
    }

    private Element edge(int columns) {
        Element cell = tree.createElement("td");
        cell.setAttribute("colspan", Integer.toString(columns));
        Element row = tree.createElement("tr");
        row.appendChild(cell);
        Element edge = tree.createElement("thead");
        edge.setAttribute("class", "edge");
        edge.appendChild(row);
        return edge;
    }

    private Element head() {
        return (Element) tree.getElementsByTagName("head").item(0);
    }
}
