package org.gongkai.output.word;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.gongkai.output.PrintableText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** 文字: writes texts and fields into paragraphs. */
final class WordText {
    private WordText() {}

    /** Gives a paragraph its style. */
    static CTPPr style(CTP paragraph, String style) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        return properties;
    }

    /** Writes a text; line ends stay line ends. */
    static void write(CTR run, String text) {
        String[] lines = PrintableText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            String[] pieces = lines[i].split("\t", -1);
            for (int j = 0; j < pieces.length; j++) {
                if (j > 0) {
                    run.addNewTab();
                }
                piece(run, pieces[j]);
            }
        }
    }

    private static void piece(CTR run, String text) {
        if (!text.isEmpty()) {
            CTText piece = run.addNewT();
            piece.setStringValue(text);
            piece.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** A mark of a field: where it begins, where its result begins, where it ends. */
    static void mark(CTR run, STFldCharType.Enum mark) {
        run.addNewFldChar().setFldCharType(mark);
    }

    static void instruction(CTR run, String instruction) {
        CTText text = run.addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    static BigInteger number(int number) {
        return BigInteger.valueOf(number);
    }
}
