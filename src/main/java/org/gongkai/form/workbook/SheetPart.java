package org.gongkai.form.workbook;

import java.io.IOException;
import java.io.InputStream;

/**
 * 工作表概况识读: what stands in the part of a sheet apart from its cells: hidden columns before them, merged ranges behind.
 *
 * @param merged the merged ranges
 * @param hidden the hidden columns
 */
record SheetPart(MergedRanges merged, Hidden hidden) {
    private static final String MARK = "mergeCell";
    private static final int BUFFER = 1 << 16;

    /** Looks through a part; most parts have no merged ranges, which their bytes tell faster than their elements. */
    static SheetPart read(OfficePackage parts, String name) throws IOException {
        SheetPart part = new SheetPart(new MergedRanges(), new Hidden());
        boolean mayMerge;
        try (InputStream bytes = parts.open(name, WorkbookLimits.SHEET_XML)) {
            mayMerge = mentionsMerging(bytes);
        }
        try (XmlPart xml = new XmlPart(name, parts.open(name, WorkbookLimits.SHEET_XML))) {
            xml.root("worksheet");
            while (xml.next() && (mayMerge || !xml.isStart("sheetData"))) {
                part.read(xml);
            }
        }
        return part;
    }

    private void read(XmlPart xml) throws Unfit {
        if (xml.isStart("col") && (xml.isSet("hidden") || isZero(xml.attribute("width", "")))) {
            hidden.column(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
        } else if (xml.isStart("mergeCell")) {
            String[] corners = xml.attribute("ref", "").split(":", 2);
            CellReference first = CellReference.of(corners[0], xml);
            CellReference last = CellReference.of(corners[corners.length - 1], xml);
            if (first.row() > last.row() || first.column() > last.column()) {
                throw xml.damaged(xml.attribute("ref", ""));
            }
            merged.add(new MergedRanges.Range(first.row(), last.row(), first.column(), last.column()));
        }
    }

    /** Whether a width or height is nothing. */
    static boolean isZero(String length) {
        return !length.isEmpty() && length.chars().allMatch(c -> c == '0' || c == '.');
    }

    /** Whether the bytes name merged ranges, or are not the bytes of letters. */
    private static boolean mentionsMerging(InputStream bytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int matched = 0;
        boolean first = true;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            if (first && read > 0 && buffer[0] != '<' && buffer[0] != (byte) 0xEF) {
                return true;
            }
            first &= read == 0;
            for (int i = 0; i < read; i++) {
                matched = buffer[i] == MARK.charAt(matched) ? matched + 1 : buffer[i] == MARK.charAt(0) ? 1 : 0;
                if (matched == MARK.length() || buffer[i] == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
