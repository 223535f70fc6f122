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
        Headings.rank(page.tree);
        page.charts();
        page.links();
        page.labels();
        page.paragraphs();
        page.split("thead");
        page.split("tbody");
        page.closeForms();
        page.fillTables();
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
        Elements.named(tree, sections).forEach(SplitCells::of);
    }

    /** A picture that says something has its words; one that only repeats a colour is the ground of a box. */
    private void charts() {
        for (Element picture : Elements.named(tree, "svg")) {
            if (picture.getAttribute("aria-hidden").equals("true")) {
                Element box = tree.createElement("span");
                box.setAttribute("class", "swatch");
                String colour = Elements.named(picture, "rect").get(0).getAttribute("fill");
                box.setAttribute("style", "background-color: " + colour);
                picture.getParentNode().replaceChild(box, picture);
            } else {
                picture.setAttribute("alt", picture.getAttribute("aria-label"));
            }
        }
    }

    /** A link says where it leads. */
    private void links() {
        Elements.named(tree, "a").forEach(link -> link.setAttribute("title", link.getTextContent()));
    }

    /** A paragraph without a line break of its own is set between both margins; the printer cannot do both. */
    private void paragraphs() {
        Elements.named(tree, "p").stream()
                .filter(paragraph -> !paragraph.getTextContent().contains("\n"))
                .forEach(paragraph -> Elements.mark(paragraph, "flowing"));
    }

    /** A label of a form names what stands to its right, if a value does, or else what stands below. */
    private void labels() {
        for (Element row : Elements.named(tree, "tr")) {
            String scope = "col";
            List<Element> cells = Elements.below(row);
            for (int i = cells.size() - 1; i >= 0; i--) {
                if (cells.get(i).getTagName().equals("td")) {
                    scope = "row";
                } else if (!cells.get(i).hasAttribute("scope")) {
                    cells.get(i).setAttribute("scope", scope);
                }
            }
        }
    }

    /** Gives a form a line at the top and at the bottom of every page, which closes a merged cell that is cut. */
    private void closeForms() {
        for (Element table : Elements.named(tree, "table")) {
            if (Elements.isMarked(table, "form")) {
                int columns = Elements.named(table, "col").size();
                Element body = Elements.named(table, "tbody").get(0);
                table.insertBefore(edge("thead", columns), body);
                table.appendChild(edge("tfoot", columns));
            }
        }
    }

    private Element edge(String section, int columns) {
        Element edge = tree.createElement(section);
        edge.appendChild(line(columns));
        return edge;
    }

    /** A table of no rows has one that nobody sees, because a heading without a body is none for those who listen. */
    private void fillTables() {
        for (Element body : Elements.named(tree, "tbody")) {
            if (Elements.below(body).isEmpty()) {
                List<Element> heading = Elements.named((Element) body.getParentNode(), "tr");
                body.appendChild(line(SplitCells.width(heading.get(0))));
            }
        }
    }

    /** A row without height. */
    private Element line(int columns) {
        Element cell = tree.createElement("td");
        cell.setAttribute("colspan", Integer.toString(columns));
        Element row = tree.createElement("tr");
        row.setAttribute("class", "edge");
        row.appendChild(cell);
        return row;
    }

    private Element head() {
        return Elements.below(tree.getDocumentElement()).get(0);
    }
}
