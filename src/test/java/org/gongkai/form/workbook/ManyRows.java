package org.gongkai.form.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gongkai.form.Bytes;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.refusal.Observations;

/** A workbook of many rows, and a program that reads it and says what it counted. */
final class ManyRows implements SheetVisitor {
    private static final int COLUMNS = 15;
    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    private int rows;
    private long numbers;
    private long characters;

    private ManyRows() {}

    public static void main(String[] arguments) throws IOException {
        Observations seen = new Observations();
        ManyRows counted = new ManyRows();
        XlsxRows.visit(Bytes.of(Path.of(arguments[0])), "", seen, counted);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(counted.rows + " " + counted.numbers + " "
                        + seen.problems().size() + " " + (counted.characters > 0));
    }

    /** Writes so many rows of fifteen cells: two texts of their own, seven numbers, one text for all the rest. */
    static Path write(Path file, int rows) throws IOException {
        HandWritten book = new HandWritten().relate("sharedStrings", "sharedStrings.xml");
        Path small = book.to(file.resolveSibling("small.xlsx"));
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream);
                ZipFile parts = new ZipFile(small.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (!part.getName().contains("sheet1")) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    parts.getInputStream(part).transferTo(zip);
                }
            }
            Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            writeSheet(text, rows);
            text.flush();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            text.write("<sst " + MAIN + "><si><t>某某市综合检验检测中心</t></si>");
            for (int i = 0; i < rows * 2; i++) {
                text.write("<si><t>设备购置项目第 " + i + " 号</t></si>");
            }
            text.write("</sst>");
            text.flush();
        }
        return file;
    }

    private static void writeSheet(Writer text, int rows) throws IOException {
        text.write("<worksheet " + MAIN + "><sheetData>");
        for (int row = 1; row <= rows; row++) {
            text.write("<row r='" + row + "'>");
            for (int column = 0; column < COLUMNS; column++) {
                String place = "<c r='" + (char) ('A' + column) + row + "'";
                if (column % 2 == 1) {
                    text.write(place + "><v>" + row * column + ".25</v></c>");
                } else {
                    int shared = column == 2 || column == 4 ? row * 2 - 2 + column / 2 : 0;
                    text.write(place + " t='s'><v>" + shared + "</v></c>");
                }
            }
            text.write("</row>");
        }
        text.write("</sheetData><mergeCells><mergeCell ref='A1:A2'/></mergeCells></worksheet>");
    }

    @Override
    public void begin(Sheet sheet, String form) {
        rows = 0;
    }

    @Override
    public void row(Row row) {
        rows++;
        numbers += row.traits().size();
        characters += row.cell(0).length();
    }

    @Override
    public void end() {
        characters++;
    }
}
