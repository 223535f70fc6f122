package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.intake.PrintedColumn.Role;
import org.gongkai.model.PrintedFigure;

/**
 * 报表表头: the heading of a printed table, of one to four rows. A merged heading reaches over the columns and rows it is
 * merged over; where a form keeps no merged cells, a blank continues the heading to its left below a common one.
 */
final class PrintedHeader {
    private static final int DEEPEST = 4;
    private static final Pattern SIDE = Pattern.compile(".*(?:收入|支出)");

    private final List<Row> rows = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();

    /**
     * 一层表头: a row of the heading.
     *
     * @param texts the heading over each column; empty where none is
     * @param joined whether a column shares its heading with the column to its left
     */
    private record Level(List<String> texts, List<Boolean> joined) {
        String text(int column) {
            return column < texts.size() ? texts.get(column) : "";
        }

        boolean isJoined(int column) {
            return column < joined.size() && joined.get(column);
        }
    }

    /** Whether a row is the first of a heading: several texts, names or sides among them, and no figure. */
    static boolean isBegunBy(Row row) {
        List<String> own = PrintedCells.own(row);
        return own.size() > 1
                && own.stream().noneMatch(PrintedCells::isFigure)
                && own.stream()
                        .anyMatch(text -> SIDE.matcher(text).matches() || PrintedColumn.role(text) != Role.AMOUNT);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The row where the heading ends. */
    Row last() {
        return rows.get(rows.size() - 1);
    }

    /** Whether a row says again what a row of the heading said, as tables do at the top of a page. */
    boolean isRepeatedBy(Row row) {
        List<String> own = PrintedCells.own(row);
        return own.size() > 1
                && rows.stream().anyMatch(each -> PrintedCells.own(each).equals(own));
    }

    /** Whether the next row belongs to the heading too: it has no figure, and no name where names are to stand. */
    boolean isContinuedBy(Row row) {
        boolean any = false;
        for (int column = 0; column < row.cells().size(); column++) {
            String own = PrintedCells.own(row, column);
            String above = title(column);
            if (own.isEmpty() || own.equals(above)) {
                continue;
            }
            boolean named = hasOwn(column) && PrintedColumn.role(above) != Role.AMOUNT;
            if (PrintedCells.isFigure(own) || (named && PrintedColumn.role(own) == Role.AMOUNT)) {
                return false;
            }
            any = true;
        }
        return any && rows.size() < DEEPEST;
    }

    void add(Row row) {
        List<String> texts = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String own = PrintedCells.own(row, column);
            boolean joins = own.isEmpty() && column > 0 && maySpan(column);
            texts.add(joins ? texts.get(column - 1) : own);
            joined.add(joins);
        }
        rows.add(row);
        levels.add(new Level(texts, joined));
    }

    /** The columns that have a heading of their own. */
    List<PrintedColumn> columns() {
        List<PrintedColumn> columns = new ArrayList<>();
        int side = 1;
        boolean figures = false;
        for (int column = 0; column < width(); column++) {
            if (hasOwn(column)) {
                Role role = PrintedColumn.role(title(column));
                side += figures && role != Role.AMOUNT ? 1 : 0;
                figures = role == Role.AMOUNT;
                columns.add(new PrintedColumn(column, side, role, String.join(PrintedFigure.OVER, path(column))));
            }
        }
        return columns;
    }

    /** A heading may reach to the right as far as the one above it does. */
    private boolean maySpan(int column) {
        return levels.isEmpty() || levels.get(levels.size() - 1).isJoined(column);
    }

    private int width() {
        return levels.stream().mapToInt(level -> level.texts().size()).max().orElse(0);
    }

    private boolean hasOwn(int column) {
        return levels.stream().anyMatch(level -> !level.text(column).isEmpty() && !level.isJoined(column));
    }

    private String title(int column) {
        List<String> path = path(column);
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    private List<String> path(int column) {
        List<String> path = new ArrayList<>();
        for (Level level : levels) {
            String text = level.text(column);
            if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path;
    }
}
