package org.gongkai.output.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** 底版: what every document has before a word is written: styles, settings, the header of a review copy, page numbers. */
final class WordFrame {
    private final XWPFDocument document;

    WordFrame(XWPFDocument document) {
        this.document = document;
    }

    void styles() {
        try (InputStream styles = resource("word-styles.xml");
                InputStream settings = resource("word-settings.xml")) {
            CTStyles ours = StylesDocument.Factory.parse(styles).getStyles();
            document.createStyles().setStyles(ours);
            CTSettings set = SettingsDocument.Factory.parse(settings).getSettings();
            document.getSettings().getCTSettings().set(set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are well-formed", e);
        }
    }

    /** What stands at the top of every page. */
    void header(String text) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        CTP paragraph = header.createParagraph().getCTP();
        WordText.style(paragraph, "Header");
        WordText.write(paragraph.addNewR(), text);
    }

    /** — 1 — at the foot of every page that has a number. */
    void footer() {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        CTP paragraph = footer.createParagraph().getCTP();
        WordText.style(paragraph, "Footer");
        WordText.write(paragraph.addNewR(), "— ");
        WordText.mark(paragraph.addNewR(), STFldCharType.BEGIN);
        WordText.instruction(paragraph.addNewR(), " PAGE ");
        WordText.mark(paragraph.addNewR(), STFldCharType.SEPARATE);
        WordText.write(paragraph.addNewR(), "1");
        WordText.mark(paragraph.addNewR(), STFldCharType.END);
        WordText.write(paragraph.addNewR(), " —");
    }

    private static InputStream resource(String file) {
        InputStream resource = WordFrame.class.getResourceAsStream("/styles/" + file);
        if (resource == null) {
            throw new IllegalStateException("The installation lacks styles/" + file + "; install it again.");
        }
        return resource;
    }
}
