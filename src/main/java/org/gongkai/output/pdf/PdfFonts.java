package org.gongkai.output.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.page.UnprintableException;

/**
 * 字库: Noto Sans SC in two weights, brought along and never the machine's; only the characters used are embedded.
 *
 * <p>A font reads lazily and is not made for several threads, so each thread has its own.
 */
final class PdfFonts {
    private static final String FAMILY = "Noto Sans SC";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final ThreadLocal<PdfFonts> OF_THREAD = ThreadLocal.withInitial(PdfFonts::new);

    private final TrueTypeFont regular = load("NotoSansSC-Regular.ttf");
    private final TrueTypeFont bold = load("NotoSansSC-Bold.ttf");

    private PdfFonts() {}

    /** The fonts of the current thread. */
    static PdfFonts ofThread() {
        return OF_THREAD.get();
    }

    /** Lets a document be set in these fonts. */
    void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
        embed(regular, REGULAR, document, builder);
        embed(bold, BOLD, document, builder);
    }

    private static void embed(TrueTypeFont font, int weight, PDDocument document, PdfRendererBuilder builder)
            throws IOException {
        PDType0Font embedded = PDType0Font.load(document, font, true);
        builder.useFont(new PDFontSupplier(embedded), FAMILY, weight, FontStyle.NORMAL, true);
    }

    /**
     * Makes sure that every character of a text can be printed.
     *
     * @throws UnprintableException if one is missing
     */
    void requireCover(String text) throws IOException {
        CmapLookup regularGlyphs = regular.getUnicodeCmapLookup();
        CmapLookup boldGlyphs = bold.getUnicodeCmapLookup();
        text.codePoints()
                .filter(character -> character != '\n' && character != '\t')
                .filter(c -> regularGlyphs.getGlyphId(c) == 0 || boldGlyphs.getGlyphId(c) == 0)
                .findFirst()
                .ifPresent(character -> {
                    throw new UnprintableException(text, character);
                });
    }

    /** Without substitutions: a figure is printed digit by digit, and they cost a second to prepare. */
    private static TrueTypeFont load(String file) {
        String resource = "/fonts/ttf/NotoSansSC/" + file;
        try (InputStream font = PdfFonts.class.getResourceAsStream(resource)) {
            if (font == null) {
                throw new IllegalStateException("The installation lacks the font " + file + "; install it again.");
            }
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
            parsed.setEnableGsub(false);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
