package org.gongkai.rewriting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The forms that an office saves a table in. */
public enum OfficeForm {
    CSV_WITH_BOM("csv") {
        @Override
        public byte[] write(Grid grid) {
            return ("\uFEFF" + text(grid, ",", "\n")).getBytes(StandardCharsets.UTF_8);
        }
    },
    CSV_GBK("csv") {
        @Override
        public byte[] write(Grid grid) {
            return text(grid, ",", "\r\n").getBytes(Charset.forName("GBK"));
        }
    },
    TSV_UTF16("txt") {
        @Override
        public byte[] write(Grid grid) {
            return ("\uFEFF" + text(grid, "\t", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
        }
    },
    XLSX("xlsx") {
        @Override
        public byte[] write(Grid grid) throws IOException {
            return book(new XSSFWorkbook(), grid);
        }
    },
    XLS("xls") {
        @Override
        public byte[] write(Grid grid) throws IOException {
            return book(new HSSFWorkbook(), grid);
        }
    },
    HTML_AS_XLS("xls") {
        @Override
        public byte[] write(Grid grid) {
            return HtmlTable.of(grid).getBytes(Charset.forName("GBK"));
        }
    };

    private final String ending;

    OfficeForm(String ending) {
        this.ending = ending;
    }

    /** How its names end. */
    public String ending() {
        return ending;
    }

    /** The file. */
    public abstract byte[] write(Grid grid) throws IOException;

    private static byte[] book(Workbook book, Grid grid) throws IOException {
        try (book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheets.add(book, "Sheet1", grid);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static String text(Grid grid, String separator, String lineBreak) {
        return grid.rows().stream()
                .map(row -> row.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator))
                        + lineBreak)
                .collect(Collectors.joining());
    }

    private static String quoted(String cell, String separator) {
        boolean special = List.of(separator, "\"", "\n").stream().anyMatch(cell::contains);
        return special ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
