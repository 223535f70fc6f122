package org.gongkai.output.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * 网页回读: reads {@code disclosure.html} back, every line of it.
 *
 * @see HtmlWriter
 */
public final class HtmlReader implements DisclosureReader {
    @Override
    public String format() {
        return "html";
    }

    /**
     * Reads the lines back.
     *
     * @throws IOException if the page is not there
     * @throws IllegalArgumentException if it is no page of ours
     */
    @Override
    public Reading read(Path folder) throws IOException {
        Document page = Jsoup.parse(folder.resolve("disclosure.html"), "UTF-8");
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(page.expectFirst(".cover .unit")));
        lines.add(line(page.expectFirst(".cover h1")));
        for (Element block : page.expectFirst("main").children()) {
            if (block.is("section, figure")) {
                captions(block, lines);
                rows(block, lines);
                block.select("> p.note").forEach(note -> lines.add(line(note)));
            } else {
                lines.add(line(block));
            }
        }
        return new Reading.Lines(lines);
    }

    /** What stands above a table, a form or a chart: its title, then the line of its unit or its subtitle. */
    private static void captions(Element block, List<List<String>> lines) {
        lines.add(line(block.expectFirst("caption > :not(p), figcaption")));
        List<String> below = texts(block, "caption p.subtitle, caption p.measures > span");
        if (!below.isEmpty()) {
            lines.add(below);
        }
    }

    private static void rows(Element block, List<List<String>> lines) {
        block.select("tr").forEach(row -> lines.add(texts(row, "> th, > td")));
    }

    private static List<String> texts(Element within, String query) {
        return within.select(query).stream().map(Element::wholeText).toList();
    }

    private static List<String> line(Element element) {
        return List.of(element.wholeText());
    }
}
