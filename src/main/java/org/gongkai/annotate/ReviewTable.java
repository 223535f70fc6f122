package org.gongkai.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.model.ReviewSheet;

/** 审核意见表: the first sheet of a copy, one line a finding, with links to the cells. */
final class ReviewTable {
    private static final List<Integer> WIDTHS = List.of(8, 8, 12, 14, 20, 18, 18, 12, 28, 28, 20);
    private static final int LINE_POINTS = 14;
    private static final int MOST_LINES = 28;
    private static final int HEADER = 1;
    private static final int MARK = 1;
    private static final int SHEET = 2;
    private static final int CELL = 3;
    private static final int FOUND = 5;
    private static final String AGAIN = "同上";
    private static final String HIDDEN = "（隐藏）";

    private final Workbook workbook;
    private final String fileName;
    private final Look look;
    private final Tints tints;
    private final CellStyle text;
    private final CellStyle link;

    ReviewTable(Workbook workbook, String fileName) {
        this.workbook = workbook;
        this.fileName = fileName;
        this.look = new Look(workbook);
        this.tints = new Tints(workbook);
        this.text = look.wrapped();
        this.link = look.link();
    }

    /**
     * Writes the sheet and lets the workbook open with it; that of an XLS workbook moves to the front when it is saved.
     *
     * @param notice what must be said of the copy; may be empty
     */
    void write(List<Found> found, String notice) {
        Sheet sheet = workbook.createSheet(SheetNames.free(workbook, ReviewSheet.NAME));
        if (workbook instanceof XSSFWorkbook) {
            workbook.setSheetOrder(sheet.getSheetName(), 0);
        }
        int place = workbook.getSheetIndex(sheet);
        workbook.setFirstVisibleTab(place);
        workbook.setActiveSheet(place);
        workbook.setSelectedTab(place);
        title(sheet, found, notice);
        header(sheet);
        for (int i = 0; i < found.size(); i++) {
            boolean again = i > 0 && isOfTheSame(found.get(i - 1), found.get(i));
            line(sheet.createRow(sheet.getLastRowNum() + 1), found.get(i), again);
        }
        layOut(sheet);
    }

    private void title(Sheet sheet, List<Found> found, String notice) {
        Map<Mark, Long> counts = IntStream.range(0, found.size())
                .filter(i -> i == 0 || !isOfTheSame(found.get(i - 1), found.get(i)))
                .mapToObj(found::get)
                .collect(Collectors.groupingBy(
                        each -> each.annotation().mark(), () -> new EnumMap<>(Mark.class), Collectors.counting()));
        String counted = counts.entrySet().stream()
                .map(count -> count.getKey().term() + " " + count.getValue() + " 条")
                .collect(Collectors.joining("，"));
        String title = Stream.of(ReviewSheet.NAME + "：" + fileName, counted, notice)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
        Row row = sheet.createRow(0);
        row.setHeightInPoints(notice.isEmpty() ? 24 : 42);
        Cell cell = row.createCell(0);
        cell.setCellValue(Look.cellText(title));
        cell.setCellStyle(look.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, ReviewSheet.HEADINGS.size() - 1));
    }

    private void header(Sheet sheet) {
        CellStyle heading = look.heading();
        Row row = sheet.createRow(HEADER);
        for (int column = 0; column < ReviewSheet.HEADINGS.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(ReviewSheet.HEADINGS.get(column));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(column, WIDTHS.get(column) * Look.CHARACTER);
        }
    }

    private static boolean isOfTheSame(Found one, Found other) {
        return one.annotation().isOfTheSame(other.annotation());
    }

    /**
     * A line with the cell it leads to.
     *
     * @param again whether the line above says the same of another cell: then it is not said twice
     */
    private void line(Row row, Found found, boolean again) {
        List<String> texts = new ArrayList<>(found.annotation().line());
        if (again) {
            texts.subList(FOUND, texts.size()).replaceAll(text -> "");
            texts.set(FOUND, AGAIN);
        }
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(Look.cellText(texts.get(column)));
            cell.setCellStyle(text);
        }
        row.setHeightInPoints(LINE_POINTS * Math.min(MOST_LINES, lines(texts)));
        row.getCell(MARK).setCellStyle(tints.tinted(text, found.annotation().mark()));
        found.spot().ifPresent(spot -> link(row, spot));
    }

    /** How many lines the longest of the texts takes in its column. */
    private static int lines(List<String> texts) {
        return IntStream.range(0, texts.size())
                .map(column -> texts.get(column)
                        .lines()
                        .mapToInt(line -> 1 + Look.width(line) / (WIDTHS.get(column) - 1))
                        .sum())
                .max()
                .orElse(1);
    }

    /** Nobody can follow a link to a hidden sheet. */
    private void link(Row row, Spot spot) {
        Cell sheet = row.getCell(SHEET);
        if (!spot.isShown()) {
            sheet.setCellValue(spot.sheet().getSheetName() + HIDDEN);
            return;
        }
        sheet.setCellValue(spot.sheet().getSheetName());
        Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(spot.link());
        row.getCell(CELL).setHyperlink(hyperlink);
        row.getCell(CELL).setCellStyle(link);
    }

    private static void layOut(Sheet sheet) {
        int lastColumn = ReviewSheet.HEADINGS.size() - 1;
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, sheet.getLastRowNum(), 0, lastColumn));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
