package org.gongkai.rewriting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The cells of a sheet, row by row.
 *
 * @param rows the cells; a row may be shorter than others
 * @param merged the ranges that are merged
 */
public record Grid(List<List<String>> rows, List<Range> merged) {
    /** A merged range, its corners counted from 0 and both within. */
    public record Range(int top, int left, int bottom, int right) {}

    public static Grid of(List<List<String>> rows) {
        return new Grid(rows, List.of());
    }

    /** The rows of a clean CSV export. */
    public static Grid read(Path csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return of(reader.stream().map(CsvRecord::getFields).toList());
        }
    }

    public List<String> header() {
        return rows.get(0);
    }

    public List<List<String>> body() {
        return rows.subList(1, rows.size());
    }

    /** The columns whose heading has a property. */
    public List<Integer> columns(Predicate<String> heading) {
        IntPredicate matches = i -> heading.test(header().get(i));
        return IntStream.range(0, header().size()).filter(matches).boxed().toList();
    }

    /** The column of money. */
    public int amount() {
        return columns(heading -> heading.endsWith("（元）")).get(0);
    }

    /** Columns in another order. */
    public Grid inOrder(List<Integer> order) {
        return of(
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }

    /** The same with other lines in front. */
    public Grid below(List<List<String>> lines) {
        List<List<String>> all = new ArrayList<>(lines);
        all.addAll(rows);
        List<Range> moved = merged.stream()
                .map(range -> new Range(
                        range.top() + lines.size(), range.left(), range.bottom() + lines.size(), range.right()))
                .toList();
        return new Grid(all, moved);
    }

    /** The same with another heading and other cells in a column. */
    public Grid with(int column, UnaryOperator<String> heading, Cell cell) {
        List<List<String>> changed = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            String before = cells.get(column);
            cells.set(column, changed.isEmpty() ? heading.apply(before) : cell.written(changed.size() - 1, before));
            changed.add(cells);
        }
        return of(changed);
    }

    /** How a cell is written in a row. */
    public interface Cell {
        String written(int row, String text);
    }
}
