package org.gongkai.output.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.Contents;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * 目录: a contents field that is filled already: each line leads to its heading and names the page that was reckoned for it.
 * A word processor reckons anew when it prints or is told to.
 */
final class WordContents {
    private static final int DEEPEST = 3;

    private final CTBody body;
    private final Map<String, String> bookmarks = new LinkedHashMap<>();
    private final Map<String, CTText> pages = new TreeMap<>();

    WordContents(CTBody body) {
        this.body = body;
    }

    void write(List<Contents> lines) {
        CTP title = body.addNewP();
        WordText.style(title, "ContentsTitle");
        WordText.write(title.addNewR(), "目　录");
        for (int i = 0; i < lines.size(); i++) {
            CTP paragraph = body.addNewP();
            WordText.style(paragraph, "TOC" + Math.min(DEEPEST, lines.get(i).level()));
            if (i == 0) {
                WordText.mark(paragraph.addNewR(), STFldCharType.BEGIN);
                WordText.instruction(paragraph.addNewR(), " TOC \\o \"1-3\" \\h \\z \\u ");
                WordText.mark(paragraph.addNewR(), STFldCharType.SEPARATE);
            }
            line(paragraph, lines.get(i));
            if (i == lines.size() - 1) {
                WordText.mark(paragraph.addNewR(), STFldCharType.END);
            }
        }
    }

    private void line(CTP paragraph, Contents line) {
        String bookmark = String.format(Locale.ROOT, "_Toc%08d", bookmarks.size() + 1);
        bookmarks.put(line.id(), bookmark);
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        WordText.write(link.addNewR(), line.text());
        link.addNewR().addNewTab();
        WordText.mark(link.addNewR(), STFldCharType.BEGIN);
        WordText.instruction(link.addNewR(), " PAGEREF " + bookmark + " \\h ");
        WordText.mark(link.addNewR(), STFldCharType.SEPARATE);
        CTR page = link.addNewR();
        pages.put(line.id(), page.addNewT());
        WordText.mark(link.addNewR(), STFldCharType.END);
    }

    /** Writes a heading that the contents may lead to, and tells them its page. */
    void anchor(CTP paragraph, String id, String text, int page) {
        String bookmark = bookmarks.get(id);
        CTText number = pages.get(id);
        if (bookmark == null || number == null) {
            WordText.write(paragraph.addNewR(), text);
        } else {
            int index = List.copyOf(bookmarks.keySet()).indexOf(id);
            CTBookmark start = paragraph.addNewBookmarkStart();
            start.setId(WordText.number(index));
            start.setName(bookmark);
            WordText.write(paragraph.addNewR(), text);
            paragraph.addNewBookmarkEnd().setId(WordText.number(index));
            number.setStringValue(Integer.toString(page));
        }
    }
}
