package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.intake.Exports;
import org.gongkai.intake.Reading;
import org.gongkai.model.Entry;
import org.gongkai.model.PrintedFigure;
import org.gongkai.reference.PrintedBook;
import org.gongkai.reference.ReferenceDisclosure;
import org.gongkai.reference.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bureau's workbook as it is: a sheet a table, headings merged over columns and rows, figures as numbers. */
class PrintedWorkbookTest {
    private static final int HEADING = 3;

    @TempDir
    private Path folder;

    @Test
    void aWorkbookGivesTheFiguresThatItsTablesGiveAsText() throws Exception {
        List<ReferenceTable> tables = ReferenceDisclosure.read().tables();
        List<String> texts = new ArrayList<>();
        for (ReferenceTable table : tables) {
            Path csv = Files.writeString(folder.resolve("a.csv"), PrintedBook.csv(List.of(table), PrintedBook.UNIT));
            texts.addAll(figures(new Exports().read(csv)));
        }
        Reading workbook = new Exports().read(workbook(tables));
        assertThat(figures(workbook)).hasSizeGreaterThan(700).containsExactlyElementsOf(texts);
        assertThat(workbook.exports())
                .singleElement()
                .satisfies(export -> assertThat(export.dossier().folder()).isEqualTo("029017-2026"));
        assertThat(workbook.notices()).anyMatch(notice -> notice.startsWith("工作表“封面”"));
    }

    @Test
    void aWorkbookInTheInboxIsHeldAgainstTheLines() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        Files.move(
                workbook(ReferenceDisclosure.read().tables()),
                installation.inbox().resolve("2026人代会报表制作.xlsx"));
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(installation.outbox().resolve("029017-2026/findings.csv")))
                .doesNotContain("\nT0");
    }

    private static List<String> figures(Reading reading) {
        List<String> figures = new ArrayList<>();
        reading.exports().forEach(export -> {
            for (Entry entry : export.entries()) {
                PrintedFigure figure = (PrintedFigure) entry;
                figures.add(String.join(
                        "|",
                        Integer.toString(figure.table()),
                        Integer.toString(figure.side()),
                        figure.code(),
                        figure.name(),
                        figure.counterpart(),
                        figure.heading(),
                        figure.amount().toString(),
                        figure.cell()));
            }
        });
        return figures;
    }

    private Path workbook(List<ReferenceTable> tables) throws IOException {
        Path file = folder.resolve("报表.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("封面").createRow(3).createCell(1).setCellValue("2026年部门预算");
            for (ReferenceTable table : tables) {
                fill(book, table);
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(XSSFWorkbook book, ReferenceTable table) {
        CellStyle money = book.createCellStyle();
        money.setDataFormat(book.createDataFormat().getFormat("0.00;-0.00;;@"));
        Sheet sheet = book.createSheet(Integer.toString(table.number()));
        List<List<String>> rows = PrintedBook.rows(table, PrintedBook.UNIT);
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                String text = rows.get(i).get(column);
                if (text.matches("\\d+\\.\\d\\d")) {
                    row.createCell(column).setCellValue(Double.parseDouble(text));
                    row.getCell(column).setCellStyle(money);
                } else if (!text.isEmpty()) {
                    row.createCell(column).setCellValue(text);
                }
            }
        }
        int width = rows.get(0).size();
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, width - 1));
        merge(sheet, table.header());
    }

    /** Each heading over the blanks to its right, as far as the one above it reaches, and over the blanks below it. */
    private static void merge(Sheet sheet, List<List<String>> header) {
        int width = header.get(0).size();
        boolean[][] taken = new boolean[header.size()][width];
        for (int row = 0; row < header.size(); row++) {
            for (int column = 0; column < width; column++) {
                if (header.get(row).get(column).isEmpty()) {
                    continue;
                }
                int right = column;
                while (right + 1 < width
                        && header.get(row).get(right + 1).isEmpty()
                        && !taken[row][right + 1]
                        && (row == 0
                                || (taken[row - 1][right + 1]
                                        && header.get(row - 1).get(right + 1).isEmpty()))) {
                    right++;
                }
                int down = row;
                while (right == column
                        && down + 1 < header.size()
                        && header.get(down + 1).get(column).isEmpty()) {
                    down++;
                }
                for (int i = row; i <= down; i++) {
                    for (int j = column; j <= right; j++) {
                        taken[i][j] = true;
                    }
                }
                if (right > column || down > row) {
                    sheet.addMergedRegion(new CellRangeAddress(HEADING + row, HEADING + down, column, right));
                }
            }
        }
    }
}
