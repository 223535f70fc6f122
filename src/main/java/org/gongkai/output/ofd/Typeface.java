package org.gongkai.output.ofd;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/** 字体: an embedded subset, with the characters that were set in it. */
final class Typeface {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern STYLE = Pattern.compile("[-,].*");
    private static final int BOLD = 600;

    private final PDFont font;
    private final String id;
    private final PDFontDescriptor descriptor;
    private final FontProgram program;
    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    private final Map<Integer, Letter> letters = new HashMap<>();

    private Typeface(PDFont font, String id, PDFontDescriptor descriptor, FontProgram program) {
        this.font = font;
        this.id = id;
        this.descriptor = descriptor;
        this.program = program;
    }

    static Typeface of(PDFont font, String id) throws IOException {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        @Nullable PDStream file = descriptor == null ? null : descriptor.getFontFile2();
        if (descriptor == null || file == null || !(font instanceof PDType0Font || font instanceof PDTrueTypeFont)) {
            throw new UnwritableException("没有嵌入或不是 TrueType 的字体“" + font.getName() + "”");
        }
        return new Typeface(font, id, descriptor, FontProgram.read(file.toByteArray()));
    }

    String id() {
        return id;
    }

    /**
     * What a code of the print stands for; it is remembered that it was set.
     *
     * @throws UnwritableException if the print does not say
     */
    Letter letter(int code) throws IOException {
        Letter letter = letters.get(code);
        if (letter == null) {
            letter = new Letter(glyph(code), characters(code));
            letters.put(code, letter);
            use(letter);
        }
        return letter;
    }

    private int glyph(int code) throws IOException {
        return font instanceof PDType0Font composite
                ? composite.codeToGID(code)
                : ((PDTrueTypeFont) font).codeToGID(code);
    }

    private String characters(int code) {
        @Nullable String characters = font.toUnicode(code);
        if (characters == null || characters.isEmpty()) {
            throw new UnwritableException("还原不成文字的字形（字体“" + name() + "”）");
        }
        return characters;
    }

    private void use(Letter letter) {
        String characters = letter.characters();
        if (characters.codePointCount(0, characters.length()) == 1) {
            glyphs.putIfAbsent(characters.codePointAt(0), letter.glyph());
        }
    }

    /** What a line of this font takes up and down, for a size of one and a width of nothing; y runs down. */
    Rectangle2D line() {
        return program.line();
    }

    String fileName() {
        return "font_" + id + ".ttf";
    }

    /** The subset as a font file that stands for itself. */
    byte[] file() {
        return FontTables.complete(program, family(), name(), weight(), glyphs);
    }

    /** Writes its entry among the resources. */
    void write(Markup markup) {
        markup.open(
                "ofd:Font",
                "ID",
                id,
                "FontName",
                name(),
                "FamilyName",
                family(),
                "Charset",
                "unicode",
                "Bold",
                Boolean.toString(weight() >= BOLD),
                "Italic",
                Boolean.toString(descriptor.isItalic()),
                "Serif",
                Boolean.toString(descriptor.isSerif()),
                "FixedWidth",
                Boolean.toString(descriptor.isFixedPitch()));
        markup.element("ofd:FontFile", fileName()).close().line();
    }

    /** The name without the mark of a subset. */
    private String name() {
        return SUBSET.matcher(font.getName()).replaceFirst("");
    }

    private String family() {
        @Nullable String family = descriptor.getFontFamily();
        return family == null || family.isEmpty() ? STYLE.matcher(name()).replaceFirst("") : family;
    }

    private int weight() {
        boolean bold = name().contains("Bold") || descriptor.isForceBold();
        return Math.max((int) descriptor.getFontWeight(), bold ? FontTables.BOLD : FontTables.REGULAR);
    }
}
