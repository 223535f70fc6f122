package org.gongkai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 字体: Noto Sans SC, under the SIL Open Font License, as the program carries it; never a font of the machine. */
enum Typeface {
    /** 常规. */
    REGULAR("NotoSansSC-Regular.ttf"),
    /** 加粗. */
    BOLD("NotoSansSC-Bold.ttf");

    /** The name that style sheets call it by. */
    static final String FAMILY = "Noto Sans SC";

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The font file. */
    InputStream open() {
        InputStream font = Typeface.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + file);
        if (font == null) {
            throw new IllegalStateException("The installation lacks the font " + file + "; install it again.");
        }
        return font;
    }

    /**
     * Refuses a text that the font cannot set, since it would be printed with gaps.
     *
     * @throws IOException naming the first character without a glyph
     */
    void requireGlyphsFor(String text) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int missing = text.codePoints()
                    .filter(point -> !Character.isWhitespace(point) && glyphs.getGlyphId(point) == 0)
                    .findFirst()
                    .orElse(0);
            if (missing != 0) {
                throw new IOException("字体中没有这个字，无法印成 PDF：" + Character.toString(missing)
                        + String.format("（U+%04X）", missing) + "，请改用通行的字。");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
