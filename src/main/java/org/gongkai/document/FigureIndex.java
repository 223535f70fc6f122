package org.gongkai.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block.TableBlock;
import org.gongkai.model.ColumnLetters;
import org.gongkai.table.Figure;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/**
 * 数字索引: finds the figures of a disclosure by their cell in its CSV files or by the code of their row.
 *
 * <p>A figure that prints blank and sums no record is a blank cell and is not found.
 */
public final class FigureIndex {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:表|table-)?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:\\.csv)?!\\$?([a-z]{1,3})\\$?0*([1-9]\\d{0,8})",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Located> byCell = new TreeMap<>();
    private final Map<String, List<Located>> byCode = new TreeMap<>();

    private FigureIndex() {}

    /** The index of all figures of all tables. */
    public static FigureIndex of(Disclosure disclosure) {
        FigureIndex index = new FigureIndex();
        for (Block block : disclosure.blocks()) {
            if (block instanceof TableBlock table) {
                index.add(table);
            }
        }
        return index;
    }

    /** Whether a text is a reference to a cell, such as 表三!C5, 3!C5 or table-03.csv!C5, wherever it leads. */
    public static boolean isCell(String text) {
        return reference(text).matches();
    }

    /** The figure of a cell; none where no such table or cell is, or no figure stands in it. */
    public List<Located> byCell(String reference) {
        Matcher parts = reference(reference);
        if (!parts.matches()) {
            return List.of();
        }
        String table = parts.group(1).replaceFirst("^0(?=\\d)", "");
        String cell = files.get(table) + "!" + parts.group(2).toUpperCase(Locale.ROOT) + parts.group(3);
        Located found = byCell.get(cell);
        return found == null ? List.of() : List.of(found);
    }

    /**
     * The figures of all rows of that code, table by table. A row that is named without its code, as in the table by
     * economic classification, is found by the code of its departmental name.
     */
    public List<Located> byCode(String code) {
        return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
    }

    private static Matcher reference(String text) {
        return REFERENCE.matcher(
                Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    }

    private void add(TableBlock block) {
        Table table = block.table();
        String file = String.format(Locale.ROOT, "table-%02d.csv", table.number());
        files.put(Integer.toString(table.number()), file);
        files.put(block.label().replaceFirst("^表", ""), file);
        RowCodes codes = new RowCodes(table);
        for (int i = 0; i < table.rows().size(); i++) {
            codes.enter(table.rows().get(i));
            for (int j = 0; j < table.columns().size(); j++) {
                if (table.rows().get(i).cells().get(j) instanceof Figure figure && isShown(figure)) {
                    String cell = file + "!" + ColumnLetters.of(j) + (i + 2);
                    add(located(block, cell, table.rows().get(i), j, figure), codes.of(j));
                }
            }
        }
    }

    private void add(Located figure, List<String> codes) {
        byCell.put(figure.cell(), figure);
        codes.forEach(code ->
                byCode.computeIfAbsent(code, anything -> new ArrayList<>()).add(figure));
    }

    private static Located located(TableBlock block, String cell, Row row, int column, Figure figure) {
        TableLabels labels = new TableLabels(block.table());
        String title = block.title();
        return new Located(title, cell, labels.row(row, column), labels.heading(column), figure);
    }

    private static boolean isShown(Figure figure) {
        return !figure.amount().isZero() || !figure.origins().isEmpty();
    }

    /**
     * 数字所在: a figure with the place where it is printed.
     *
     * @param table the table, such as 表三 2026年单位支出总表
     * @param cell the cell of its CSV file, such as table-03.csv!C5
     * @param row the code and name or the words that name its row
     * @param column its heading with the spanners, joined by /
     * @param figure the figure
     */
    public record Located(String table, String cell, String row, String column, Figure figure) {}
}
