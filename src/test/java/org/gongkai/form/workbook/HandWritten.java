package org.gongkai.form.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts are written by hand: one sheet named 表, and whatever a test changes. */
final class HandWritten {
    private static final String SHEET_TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    HandWritten() {
        part(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/></Types>");
        part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", workbook("", "<sheet name='表' sheetId='1' r:id='rId1'/>", ""));
        part("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
        part("xl/worksheets/sheet1.xml", sheet("<row r='1'><c r='A1'><v>1</v></c></row>", ""));
    }

    /** Writes a part, or writes it over. */
    HandWritten part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    HandWritten part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The sheet with these rows. */
    HandWritten rows(String rows) {
        return part("xl/worksheets/sheet1.xml", sheet(rows, ""));
    }

    /** The sheet with these rows, and what stands behind them. */
    HandWritten rows(String rows, String behind) {
        return part("xl/worksheets/sheet1.xml", sheet(rows, behind));
    }

    static String workbook(String before, String sheets, String behind) {
        return "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + before
                + "<sheets>" + sheets + "</sheets>" + behind + "</workbook>";
    }

    static String sheet(String rows, String behind) {
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                + "</sheetData>" + behind + "</worksheet>";
    }

    /** Styles 1, 2 … of these format codes; style 0 is the usual one. */
    HandWritten styles(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            int number = 176 + i;
            formats.append("<numFmt numFmtId='" + number + "' formatCode='" + codes[i].replace("\"", "&quot;") + "'/>");
            cells.append("<xf numFmtId='" + number + "'/>");
        }
        return part(
                        "xl/styles.xml",
                        "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts>"
                                + formats
                                + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + cells
                                + "</cellXfs></styleSheet>")
                .relate("styles", "styles.xml");
    }

    /** The shared strings, each the content of an item. */
    HandWritten strings(String... items) {
        StringBuilder all = new StringBuilder();
        for (String item : items) {
            all.append("<si>").append(item).append("</si>");
        }
        return part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + all + "</sst>")
                .relate("sharedStrings", "sharedStrings.xml");
    }

    /** Lets the workbook speak of one more part. */
    HandWritten relate(String type, String target) {
        String name = "xl/_rels/workbook.xml.rels";
        String list = new String(parts.get(name), StandardCharsets.UTF_8);
        int count = list.split("<Relationship ", -1).length;
        String one = "<Relationship Id='rId" + count + "' Type='" + SHEET_TYPE.replace("worksheet", type) + "' Target='"
                + target + "'/>";
        return part(name, list.replace("</Relationships>", one + "</Relationships>"));
    }

    static String relationships(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Type='" + SHEET_TYPE.replace("worksheet", type) + "' Target='" + target
                + "'/></Relationships>";
    }

    /** Writes the workbook down. */
    Path to(Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
