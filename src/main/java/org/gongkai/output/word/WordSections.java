package org.gongkai.output.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

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

    private final CTBody body;
    private final CTSectPr last;
    private final Paper paper;
    private boolean landscape;
    private boolean numbered;

    /**
     * The sections of a body.
     *
     * @param last the last section, which has the header and the footer until the first has them
     */
    WordSections(CTBody body, CTSectPr last, Paper paper) {
        this.body = body;
        this.last = last;
        this.paper = paper;
    }

    /** Ends the cover and the contents, whose pages have no number. */
    void endFront() {
        CTSectPr front = end();
        front.setHeaderReferenceArray(last.getHeaderReferenceArray());
        while (last.sizeOfHeaderReferenceArray() > 0) {
            last.removeHeaderReference(0);
        }
        format(front);
    }

    /** Turns the paper, unless it lies so already. */
    void turn(boolean wide) {
        if (wide != landscape) {
            if (!paper.fresh()) {
                number(end());
            }
            landscape = wide;
            paper.turn(wide);
        }
    }

    /** Ends the document. */
    void finish() {
        number(last);
    }

    private CTSectPr end() {
        return WordText.style(body.addNewP(), "Spacer").addNewSectPr();
    }

    /** The first section after the contents begins with page 1; the others go on. */
    private void number(CTSectPr section) {
        if (!numbered) {
            numbered = true;
            if (section != last) {
                section.setFooterReferenceArray(last.getFooterReferenceArray());
                while (last.sizeOfFooterReferenceArray() > 0) {
                    last.removeFooterReference(0);
                }
            }
            format(section);
            section.addNewPgNumType().setStart(WordText.number(1));
        } else {
            format(section);
        }
    }

    private void format(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(WordText.number(landscape ? LONG_EDGE : SHORT_EDGE));
        size.setH(WordText.number(landscape ? SHORT_EDGE : LONG_EDGE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(WordText.number(landscape ? LEFT : TOP));
        margins.setBottom(WordText.number(landscape ? RIGHT : BOTTOM));
        margins.setLeft(WordText.number(landscape ? SIDE : LEFT));
        margins.setRight(WordText.number(landscape ? SIDE : RIGHT));
        margins.setHeader(WordText.number(HEADER));
        margins.setFooter(WordText.number(landscape ? LYING_FOOTER : FOOTER));
        margins.setGutter(WordText.number(0));
    }
}
