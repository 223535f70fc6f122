package org.gongkai.form.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes down what the tests let POI make. */
final class OldBook {
    private OldBook() {}

    /** What a test does to a new workbook. */
    interface Making {
        void make(HSSFWorkbook book) throws IOException;
    }

    static Path write(Path file, Making making) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            making.make(book);
            return write(file, book);
        }
    }

    static Path write(Path file, Workbook book) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            book.write(stream);
        }
        return file;
    }
}
