package org.gongkai.form;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML 单元格: a cell of an XML workbook, as far as it was read.
 *
 * @param column its column from 1; 0 for the next one
 * @param across how many columns beside it are merged with it
 * @param down how many rows below it are merged with it
 * @param formula the formula it is computed by; empty where it is not computed
 * @param type the type that its text is of; empty where it has none
 * @param text what it says
 * @param isScaled whether its format shows another figure than the stored one
 * @param isCommented whether what comes now is a comment
 */
record XmlCell(
        int column,
        int across,
        int down,
        String formula,
        String type,
        String text,
        boolean isScaled,
        boolean isCommented) {
    private static final int MOST_ROWS = 1_048_576;
    private static final int DATE_LENGTH = "2026-01-05".length();
    private static final String MIDNIGHT = "T00:00:00.000";

    XmlCell {
        if (type.equals("Number")) {
            text = Figure.digits(text.strip());
        } else if (type.equals("DateTime") && text.endsWith(MIDNIGHT)) {
            text = text.substring(0, DATE_LENGTH);
        } else if (type.isEmpty() && text.isEmpty()) {
            text = formula;
        }
    }

    /** The cell that an element begins. */
    static XmlCell of(XMLStreamReader xml, boolean isScaled) throws Merged.TooLarge {
        return new XmlCell(
                XmlSheets.number(xml, "Index", 0, Merged.MOST_COLUMNS),
                XmlSheets.number(xml, "MergeAcross", 0, Merged.MOST_COLUMNS),
                XmlSheets.number(xml, "MergeDown", 0, MOST_ROWS),
                XmlSheets.attribute(xml, "Formula"),
                "",
                "",
                isScaled,
                false);
    }

    XmlCell typed(String known) {
        return new XmlCell(column, across, down, formula, known, "", isScaled, isCommented);
    }

    XmlCell saying(String data) {
        return new XmlCell(column, across, down, formula, type, data, isScaled, isCommented);
    }

    /** What comes now is not what it says. */
    XmlCell commented() {
        return new XmlCell(column, across, down, formula, type, text, isScaled, true);
    }

    /** What its text does not tell. */
    @Nullable
    Trait trait() {
        if (type.isEmpty()) {
            return formula.isEmpty() ? null : Trait.UNCOMPUTED;
        }
        return switch (type) {
            case "Number" -> isScaled && !text.equals("0") ? Trait.SCALED : Trait.NUMBER;
            case "DateTime" -> Trait.DATE;
            case "Error" -> Trait.ERROR;
            default -> null;
        };
    }
}
