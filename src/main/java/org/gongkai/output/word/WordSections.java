package org.gongkai.output.word;

import org.gongkai.page.Markup;

/** 分节: turns the paper where a table lies on its side; margins follow GB/T 9704: 37, 35, 28 and 26 mm. */
final class WordSections {
    private static final int SHORT_EDGE = 11906;
    private static final int LONG_EDGE = 16838;
    private static final int TOP = 2098;
    private static final int BOTTOM = 1984;
    private static final int LEFT = 1588;
    private static final int RIGHT = 1474;
    private static final int SIDE = 1134;
    private static final int HEADER = 1134;
    private static final int FOOTER = 1417;
    private static final int LYING_FOOTER = 907;

    private final Markup body;
    private final WordFrame frame;
    private final Paper paper;
    private boolean landscape;
    private boolean numbered;

    /** The sections of what stands after the contents. */
    WordSections(Markup body, WordFrame frame, Paper paper) {
        this.body = body;
        this.frame = frame;
        this.paper = paper;
    }

    /** Ends the cover and the contents, whose pages have no number; what stands on top of them does so on all pages. */
    static void endFront(Markup front, WordFrame frame) {
        WordText.begin(front, "Spacer").open("w:sectPr");
        if (!frame.header().isEmpty()) {
            front.empty("w:headerReference", "w:type", "default", "r:id", frame.header());
        }
        format(front, false);
        front.close().close().close();
    }

    /** Turns the paper, unless it lies so already. */
    void turn(boolean wide) {
        if (wide != landscape) {
            if (!paper.fresh()) {
                WordText.begin(body, "Spacer");
                end();
                body.close().close();
            }
            landscape = wide;
            paper.turn(wide);
        }
    }

    /** Ends the document. */
    void finish() {
        end();
    }

    /** The first section after the contents begins with page 1 and has the footer; the others go on. */
    private void end() {
        body.open("w:sectPr");
        if (!numbered) {
            body.empty("w:footerReference", "w:type", "default", "r:id", frame.footer());
        }
        format(body, landscape);
        if (!numbered) {
            body.empty("w:pgNumType", "w:start", "1");
        }
        body.close();
        numbered = true;
    }

    private static void format(Markup section, boolean lying) {
        WordText.value(section, "w:type", "nextPage");
        String width = number(lying ? LONG_EDGE : SHORT_EDGE);
        String height = number(lying ? SHORT_EDGE : LONG_EDGE);
        if (lying) {
            section.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            section.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        section.empty(
                "w:pgMar",
                "w:top",
                number(lying ? LEFT : TOP),
                "w:right",
                number(lying ? SIDE : RIGHT),
                "w:bottom",
                number(lying ? RIGHT : BOTTOM),
                "w:left",
                number(lying ? SIDE : LEFT),
                "w:header",
                number(HEADER),
                "w:footer",
                number(lying ? LYING_FOOTER : FOOTER),
                "w:gutter",
                "0");
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
