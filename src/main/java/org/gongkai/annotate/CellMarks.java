package org.gongkai.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** 单元格标记: colours the cells of findings by the gravest of them, and says at each what was found there. */
final class CellMarks {
    /** Cells of one finding that are coloured at the most. */
    private static final int MOST_CELLS = 2_000;

    private final Tints tints;
    private final Comments comments;
    private final Map<Cell, Mark> marks = new LinkedHashMap<>();
    private final Map<Cell, List<Annotation>> told = new LinkedHashMap<>();
    private final Map<Sheet, List<CellRangeAddress>> merged = new LinkedHashMap<>();

    CellMarks(Workbook workbook) {
        this.tints = new Tints(workbook);
        this.comments = new Comments(workbook);
    }

    void mark(List<Found> found) {
        for (Found each : found) {
            each.spot().ifPresent(spot -> take(spot, each.annotation()));
        }
        marks.forEach((cell, mark) -> cell.setCellStyle(tints.tinted(cell.getCellStyle(), mark)));
        told.forEach((cell, annotations) -> comments.write(
                cell, annotations.stream().map(Annotation::comment).collect(Collectors.joining("\n\n"))));
    }

    private void take(Spot spot, Annotation annotation) {
        int taken = 0;
        for (CellAddress address : spot.range()) {
            Cell cell = cell(spot.sheet(), address);
            marks.merge(cell, annotation.mark(), CellMarks::graver);
            if (taken == 0) {
                told.computeIfAbsent(cell, any -> new ArrayList<>()).add(annotation);
            }
            taken++;
            if (taken == MOST_CELLS) {
                return;
            }
        }
    }

    private static Mark graver(Mark one, Mark other) {
        return Comparator.<Mark>naturalOrder().compare(one, other) <= 0 ? one : other;
    }

    /** The cell at an address; of merged ones the first. */
    private Cell cell(Sheet sheet, CellAddress address) {
        CellAddress first = merged.computeIfAbsent(sheet, Sheet::getMergedRegions).stream()
                .filter(range -> range.isInRange(address))
                .map(range -> new CellAddress(range.getFirstRow(), range.getFirstColumn()))
                .findFirst()
                .orElse(address);
        Row row = sheet.getRow(first.getRow());
        Row there = row == null ? sheet.createRow(first.getRow()) : row;
        Cell cell = there.getCell(first.getColumn());
        return cell == null ? blank(sheet, there, first.getColumn()) : cell;
    }

    /** A new cell that looks as the place looked without it. */
    private static Cell blank(Sheet sheet, Row row, int column) {
        Cell cell = row.createCell(column);
        CellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(column);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }
}
