package org.gongkai.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.intake.Exports;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;

/** Reads any bytes as an export: they are taken or refused, and nothing else may happen. */
final class Fuzzed {
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Fuzzed() {}

    /** Reads a content; a refusal must be one that a person can be told. */
    static void read(byte[] content) throws IOException {
        Path file = Files.createTempFile("fuzzed", ".export");
        try {
            Files.write(file, content);
            new Exports().read(file);
        } catch (RefusedException e) {
            told(e.refusal());
        } finally {
            Files.delete(file);
        }
    }

    /** A workbook with one sheet, which may be anything. */
    static byte[] workbook(byte[] sheet) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                xml("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='" + RELATIONS + "'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + SHEETS + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + SHEETS
                        + "worksheet+xml'/></Types>"));
        parts.put("_rels/.rels", xml(relation("officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                xml("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                        + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", xml(relation("worksheet", "worksheets/sheet1.xml")));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return zip(parts);
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "' Target='" + target + "'/></Relationships>";
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void told(Refusal refusal) {
        if (refusal.note().isBlank()) {
            throw new AssertionError("A refusal says nothing");
        }
    }
}
