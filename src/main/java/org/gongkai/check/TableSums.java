package org.gongkai.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.check.ComputedSide.ComputedColumn;
import org.gongkai.check.ComputedSide.ComputedRow;
import org.gongkai.table.Figure;
import org.gongkai.table.Table;

/**
 * 表内合计: finds in a filled table what is the total of what: down its columns by the codes and ranks of its rows, and across
 * its rows by their column 合计.
 *
 * @param table the table
 * @param sides its sides from the left
 */
record TableSums(Table table, List<ComputedSide> sides) {
    private static final String TOTAL = "合计";
    private static final String CARRIED_OVER = "上年结转";

    /** The rows whose total counts what is carried forward, which no other column of the row does. */
    private static final Set<String> WITH_CARRIED_FORWARD = Set.of("年终结转", "支出合计", "支出总计");

    /** 涉密项目未列示: such a table has more in its total than in its rows. */
    private static final String LEFT_OUT = "注：涉密项目未列示";

    /** A row with its level and the rows that it sums. */
    private record Branch(ComputedRow row, int level, List<ComputedRow> parts) {}

    /** All totals, side by side, down before across. */
    List<TableSum> all() {
        List<TableSum> sums = new ArrayList<>();
        for (ComputedSide side : sides) {
            if (table.notes().stream().noneMatch(note -> note.startsWith(LEFT_OUT))) {
                sums.addAll(down(side));
            }
            sums.addAll(across(side));
        }
        return sums;
    }

    private List<TableSum> down(ComputedSide side) {
        List<TableSum> sums = new ArrayList<>();
        for (Branch branch : branches(side.rows())) {
            if (!branch.parts.isEmpty()) {
                side.columns()
                        .forEach(column -> sums.add(sum(
                                branch.row,
                                column,
                                branch.parts.stream()
                                        .map(part -> part.figure(column))
                                        .toList())));
            }
        }
        return sums;
    }

    /** Each row with those right below it; a total with all that stand above or, as the first row, below it. */
    private static List<Branch> branches(List<ComputedRow> rows) {
        List<Branch> branches = new ArrayList<>();
        List<ComputedRow> roots = new ArrayList<>();
        Deque<Branch> above = new ArrayDeque<>();
        Set<String> named = new HashSet<>();
        for (ComputedRow row : rows) {
            if (row.isTotal()) {
                boolean first = branches.isEmpty();
                branches.add(new Branch(row, 0, first ? roots : List.copyOf(roots)));
                continue;
            }
            Branch branch = new Branch(row, level(row, named), new ArrayList<>());
            while (!above.isEmpty() && !isBelow(branch, above.peek())) {
                above.pop();
            }
            (above.isEmpty() ? roots : above.peek().parts).add(row);
            above.push(branch);
            branches.add(branch);
        }
        return branches;
    }

    private static boolean isBelow(Branch branch, Branch above) {
        return branch.level > above.level && branch.row.code().startsWith(above.row.code());
    }

    /** The level of a row by its code, else by its rank; a name that stood above already breaks down the row it follows. */
    private static int level(ComputedRow row, Set<String> named) {
        if (!row.code().isEmpty()) {
            return row.code().length();
        }
        boolean again = !named.add(row.name());
        return switch (row.row().rank()) {
            case TOTAL -> 0;
            case CLASS -> again ? 2 : 1;
            case SECTION -> 2;
            case ITEM -> 3;
        };
    }

    private List<TableSum> across(ComputedSide side) {
        List<TableSum> sums = new ArrayList<>();
        if (side.columns().size() < 2 || !side.columns().get(0).name().equals(TOTAL)) {
            return sums;
        }
        List<ComputedColumn> parts = side.columns().stream()
                .skip(1)
                .filter(column -> !column.name().equals(CARRIED_OVER))
                .toList();
        for (ComputedRow row : side.rows()) {
            if (table.number() != 1 || !WITH_CARRIED_FORWARD.contains(row.name())) {
                List<Figure> figures = parts.stream().map(row::figure).toList();
                sums.add(sum(row, side.columns().get(0), figures));
            }
        }
        return sums;
    }

    private TableSum sum(ComputedRow row, ComputedColumn column, List<Figure> parts) {
        return new TableSum(table.number(), row.print(), column.title(), row.figure(column), parts);
    }
}
