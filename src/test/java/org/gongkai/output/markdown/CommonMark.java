package org.gongkai.output.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown that is not ours finds in a text: the kinds of its nodes, and its words line by line. */
public record CommonMark(Set<String> kinds, List<String> words) {
    public static CommonMark of(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .build()
                .parse(markdown);
        CommonMark found = new CommonMark(new TreeSet<>(), new ArrayList<>());
        found.enter(document);
        return found;
    }

    private void enter(Node node) {
        kinds.add(node.getClass().getSimpleName());
        boolean holdsWords = node.getFirstChild() instanceof Text || node.getFirstChild() instanceof Code;
        if (holdsWords) {
            words.add(words(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            enter(child);
        }
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
