package org.gongkai.output;

import java.util.stream.IntStream;
import org.gongkai.table.Column;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 表列宽: how wide the columns of a table want to be, in halves of a Chinese character: as wide as what stands in them. */
public final class TableColumns {
    private static final int UPRIGHT_COLUMNS = 6;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 56;
    private static final int MARGIN = 2;
    private static final int INDENT = 3;

    private final Table table;

    private TableColumns(Table table) {
        this.table = table;
    }

    /** The width of each column; words are kept within bounds, figures and codes are never broken. */
    public static int[] widths(Table table) {
        TableColumns columns = new TableColumns(table);
        return IntStream.range(0, table.columns().size()).map(columns::width).toArray();
    }

    /** Whether a table is so wide that it lies on its side on paper. */
    public static boolean wide(Table table) {
        return table.columns().size() > UPRIGHT_COLUMNS;
    }

    /** The column that shows by its indentation how the rows stand to each other: the first of names. */
    public static int lead(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).kind() == Kind.NAME)
                .findFirst()
                .orElse(0);
    }

    /** By how many steps the words of a row are set in. */
    public static int indent(Row.Rank rank) {
        return switch (rank) {
            case TOTAL, CLASS -> 0;
            case SECTION -> 1;
            case ITEM -> 2;
        };
    }

    private int width(int index) {
        Column column = table.columns().get(index);
        boolean lead = index == lead(table);
        int content = table.rows().stream()
                .mapToInt(
                        row -> TextWidth.of(row.cells().get(index).print()) + (lead ? indent(row.rank()) * INDENT : 0))
                .max()
                .orElse(0);
        int heading = Math.min(NARROWEST, TextWidth.of(column.title()));
        int wanted = Math.max(content, heading) + MARGIN;
        return Math.max(NARROWEST, column.kind() == Kind.AMOUNT ? wanted : Math.min(WIDEST, wanted));
    }
}
