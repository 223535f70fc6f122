package org.gongkai.output.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.office.OfficePackage;
import org.gongkai.page.Markup;
import org.gongkai.page.UnprintableException;

/**
 * 文字稿: writes {@code disclosure.docx}, laid out after GB/T 9704 with styles, a filled contents field and real tables: what
 * the officer edits last.
 */
public final class WordWriter implements DisclosureWriter {
    static final String FILE = "disclosure.docx";

    @Override
    public String format() {
        return "docx";
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnprintableException if a text has a character that no page can show
     */
    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        OfficePackage parts = new OfficePackage(WordFrame.MAIN, disclosure);
        print(disclosure, new WordFrame(parts, disclosure.edition().mark()));
        parts.save(file);
        return List.of(file);
    }

    /** The front is written last, because the contents name the pages of what follows them. */
    private static void print(Disclosure disclosure, WordFrame frame) {
        Markup body = new Markup();
        WordContents contents = new WordContents(disclosure.contents());
        WordBlocks blocks = new WordBlocks(body, frame, contents, new Paper());
        disclosure.writeTo(blocks);
        blocks.finish();
        Markup front = new Markup();
        WordText.paragraph(front, "CoverUnit", disclosure.unitName());
        WordText.paragraph(front, "CoverTitle", disclosure.title());
        contents.write(front);
        WordSections.endFront(front, frame);
        frame.fill(front, body);
    }
}
