package org.gongkai.output.ofd;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** 字体表: every font that the print embeds, in the order in which it is first used. */
final class Typefaces {
    private final Identifiers identifiers;
    private final Map<COSDictionary, Typeface> known = new LinkedHashMap<>();

    Typefaces(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The typeface of a font.
     *
     * @throws UnwritableException if the font is not an embedded TrueType font
     */
    Typeface of(PDFont font) throws IOException {
        Typeface typeface = known.get(font.getCOSObject());
        if (typeface == null) {
            typeface = Typeface.of(font, identifiers.next());
            known.put(font.getCOSObject(), typeface);
        }
        return typeface;
    }

    List<Typeface> all() {
        return List.copyOf(known.values());
    }
}
