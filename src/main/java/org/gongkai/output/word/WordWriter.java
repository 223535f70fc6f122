package org.gongkai.output.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.FixedPackage;
import org.gongkai.page.UnprintableException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

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
        try (XWPFDocument document = new XWPFDocument()) {
            print(disclosure, document);
            FixedPackage.of(document, disclosure).save(file);
        }
        return List.of(file);
    }

    private static void print(Disclosure disclosure, XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        CTSectPr last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        WordFrame frame = new WordFrame(document);
        frame.styles();
        if (disclosure.edition() == Edition.REVIEW) {
            frame.header(disclosure.edition().mark());
        }
        frame.footer();
        cover(body, "CoverUnit", disclosure.unitName());
        cover(body, "CoverTitle", disclosure.title());
        WordContents contents = new WordContents(body);
        contents.write(disclosure.contents());
        Paper paper = new Paper();
        WordSections sections = new WordSections(body, last, paper);
        sections.endFront();
        WordBlocks blocks = new WordBlocks(document, sections, contents, paper);
        disclosure.writeTo(blocks);
        blocks.finish();
    }

    private static void cover(CTBody body, String style, String text) {
        CTP paragraph = body.addNewP();
        WordText.style(paragraph, style);
        WordText.write(paragraph.addNewR(), text);
    }
}
