package org.gongkai.output.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.page.UnprintableException;

/**
 * 字库: Noto Sans SC in two weights, brought along and never the machine's, and the office's own fonts by role; only the
 * characters used are embedded.
 *
 * <p>A font reads lazily and is not made for several threads, so each thread has its own.
 */
final class PdfFonts {
    private static final String FAMILY = "Noto Sans SC";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final ThreadLocal<TrueTypeFont> REGULAR_OF_THREAD =
            ThreadLocal.withInitial(() -> broughtAlong("NotoSansSC-Regular.ttf").parse());
    private static final ThreadLocal<TrueTypeFont> BOLD_OF_THREAD =
            ThreadLocal.withInitial(() -> broughtAlong("NotoSansSC-Bold.ttf").parse());

    private final TrueTypeFont regular = REGULAR_OF_THREAD.get();
    private final TrueTypeFont bold = BOLD_OF_THREAD.get();
    private final Map<FontRole, TrueTypeFont> own;

    private PdfFonts(Map<FontRole, TrueTypeFont> own) {
        this.own = own;
    }

    /** The fonts of the current thread. */
    static PdfFonts ofThread(FontFolder folder) {
        return new PdfFonts(folder.ofThread());
    }

    /** Lets a document be set in these fonts; a font of several roles is embedded once. */
    void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
        use(PDType0Font.load(document, regular, true), FAMILY, REGULAR, builder);
        use(PDType0Font.load(document, bold, true), FAMILY, BOLD, builder);
        IdentityHashMap<TrueTypeFont, PDType0Font> embedded = new IdentityHashMap<>();
        for (Map.Entry<FontRole, TrueTypeFont> font : own.entrySet()) {
            if (!embedded.containsKey(font.getValue())) {
                embedded.put(font.getValue(), PDType0Font.load(document, font.getValue(), true));
            }
            FontRole role = font.getKey();
            use(embedded.get(font.getValue()), role.term(), role.isHeavy() ? BOLD : REGULAR, builder);
        }
    }

    private static void use(PDType0Font font, String family, int weight, PdfRendererBuilder builder) {
        builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
    }

    /**
     * Makes sure that every character of a text can be printed: in the fonts brought along, or else in any of the office's
     * own, which the style names after them for every role.
     *
     * @throws UnprintableException if one is missing
     */
    void requireCover(String text) throws IOException {
        CmapLookup regularGlyphs = regular.getUnicodeCmapLookup();
        CmapLookup boldGlyphs = bold.getUnicodeCmapLookup();
        List<CmapLookup> others = new ArrayList<>();
        for (TrueTypeFont font : own.values()) {
            others.add(font.getUnicodeCmapLookup());
        }
        text.codePoints()
                .filter(character -> character != '\n' && character != '\t')
                .filter(c -> regularGlyphs.getGlyphId(c) == 0 || boldGlyphs.getGlyphId(c) == 0)
                .filter(c -> others.stream().allMatch(glyphs -> glyphs.getGlyphId(c) == 0))
                .findFirst()
                .ifPresent(character -> {
                    throw new UnprintableException(text, character);
                });
    }

    private static FontFile broughtAlong(String name) {
        try (InputStream font = PdfFonts.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + name)) {
            if (font == null) {
                throw new IllegalStateException("The installation lacks the font " + name + "; install it again.");
            }
            return new FontFile(name, font.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
