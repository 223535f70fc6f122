package org.gongkai.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** 网页各表: finds the tables of a page in their order, each with the lines of text above it and its own rows. */
final class PageTables implements NodeVisitor {
    /**
     * 网页表: one table.
     *
     * @param above the lines of text between the table before it and this one, and its caption
     * @param rows its own rows, not those of tables within it
     */
    record PageTable(List<String> above, List<Element> rows) {
        boolean isBlank() {
            return rows.stream().allMatch(row -> row.text().isBlank());
        }
    }

    private final List<PageTable> tables = new ArrayList<>();
    private final Deque<PageTable> open = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private List<String> lines = new ArrayList<>();

    /** The tables of which somebody sees something. */
    List<PageTable> tables() {
        return tables.stream().filter(table -> !table.isBlank()).toList();
    }

    /** The lines of text behind the last table. */
    List<String> behind() {
        endLine();
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (open.isEmpty()) {
                line.append(text.text());
            }
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            endLine();
        }
        switch (element.normalName()) {
            case "table" -> {
                PageTable table = new PageTable(lines, new ArrayList<>());
                lines = new ArrayList<>();
                tables.add(table);
                open.push(table);
            }
            case "tr" -> {
                if (!open.isEmpty()) {
                    open.element().rows().add(element);
                }
            }
            case "caption" -> {
                if (!open.isEmpty() && element.hasText()) {
                    open.element().above().add(element.text());
                }
            }
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table")) {
            open.pop();
        } else if (node instanceof Element element && element.isBlock()) {
            endLine();
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }
}
