package org.gongkai.output.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.document.Contents;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * 目录: a contents field that is filled already: each line leads to its heading and names the page that was reckoned for it.
 * A word processor reckons anew when it prints or is told to.
 */
final class WordContents {
    private static final int DEEPEST = 3;

    private final List<Contents> lines;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> pages = new HashMap<>();

    WordContents(List<Contents> lines) {
        this.lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(lines.get(i).id(), i);
        }
    }

    /** Writes the contents, after every heading has been written. */
    void write(Markup body) {
        WordText.paragraph(body, "ContentsTitle", "目　录");
        for (int i = 0; i < lines.size(); i++) {
            WordText.begin(body, "TOC" + Math.min(DEEPEST, lines.get(i).level()))
                    .close();
            if (i == 0) {
                WordText.beginField(body, " TOC \\o \"1-3\" \\h \\z \\u ");
            }
            line(body, lines.get(i));
            if (i == lines.size() - 1) {
                WordText.endField(body);
            }
            body.close();
        }
    }

    private void line(Markup body, Contents line) {
        String bookmark = bookmark(numbers.getOrDefault(line.id(), 0));
        @Nullable Integer page = pages.get(line.id());
        body.open("w:hyperlink", "w:anchor", bookmark);
        WordText.run(body, line.text());
        body.open("w:r").empty("w:tab").close();
        WordText.field(body, " PAGEREF " + bookmark + " \\h ", page == null ? "" : page.toString());
        body.close();
    }

    /** Writes a heading that the contents may lead to, and remembers its page. */
    void anchor(Markup body, String id, String text, int page) {
        @Nullable Integer number = numbers.get(id);
        if (number == null) {
            WordText.run(body, text);
        } else {
            body.empty("w:bookmarkStart", "w:id", number.toString(), "w:name", bookmark(number));
            WordText.run(body, text);
            body.empty("w:bookmarkEnd", "w:id", number.toString());
            pages.put(id, page);
        }
    }

    private static String bookmark(int number) {
        return String.format(Locale.ROOT, "_Toc%08d", number + 1);
    }
}
