package org.gongkai.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** 样式: the style sheets that the program carries. */
final class Styles {
    private Styles() {}

    /** A style sheet by its file name. */
    static String of(String name) throws IOException {
        try (InputStream style = Styles.class.getResourceAsStream("/styles/" + name)) {
            if (style == null) {
                throw new IOException("The installation lacks styles/" + name + "; install it again.");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
