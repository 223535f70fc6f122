package org.gongkai.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * 字体文件: a TrueType font that may be embedded. Its bytes are kept, so that a file that is exchanged later changes nothing
 * until the next start.
 *
 * @param name the name of the file
 * @param bytes what stands in it
 */
@SuppressWarnings("ArrayRecordComponent")
record FontFile(String name, byte[] bytes) {
    private static final int COMPACT = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int LICENCE = 0x000F;
    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_ONLY = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    /**
     * Reads a font and tries it.
     *
     * @throws IllegalArgumentException if it cannot be embedded, in a sentence that says why
     */
    static FontFile of(Path file) throws IOException {
        FontFile font = new FontFile(file.getFileName().toString(), Files.readAllBytes(file));
        font.requireOutlines();
        font.tryOut();
        return font;
    }

    /** The font parsed anew, for one thread; without substitutions, which cost a second to prepare. */
    TrueTypeFont parse() {
        try {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            parsed.setEnableGsub(false);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOutlines() {
        int kind = bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
        if (kind == COMPACT) {
            throw refused("has PostScript outlines (CFF); take the TrueType edition of the font");
        }
        if (kind == COLLECTION) {
            throw refused("is a collection of fonts; take a file that holds a single font");
        }
    }

    /** Embeds a few characters, which touches every table that printing needs. */
    private void tryOut() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                PDDocument document = new PDDocument()) {
            if (!font.getTableMap().containsKey("glyf")) {
                throw refused("has no TrueType outlines");
            }
            requirePermission(
                    font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType());
            font.setEnableGsub(false);
            CmapLookup characters = font.getUnicodeCmapLookup();
            PDType0Font embedded = PDType0Font.load(document, font, true);
            "预算公开".codePoints().filter(c -> characters.getGlyphId(c) != 0).forEach(embedded::addToSubset);
            embedded.subset();
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refused refused ? refused : refused("is not a readable TrueType font");
        }
    }

    private void requirePermission(int type) {
        if ((type & LICENCE) == RESTRICTED || (type & BITMAPS_ONLY) != 0) {
            throw refused("forbids being embedded into documents; take a font that is licensed for it");
        }
        if ((type & WHOLE_ONLY) != 0) {
            throw refused("forbids being embedded in part; take a font that is licensed for it");
        }
    }

    private Refused refused(String why) {
        return new Refused("The font " + name + " " + why + ".");
    }

    /** 拒收: a font that cannot be used. */
    private static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
