package org.gongkai.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.Classification;
import org.gongkai.table.Column;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 行的科目编码: the codes of a row, those that stand in it and those that its departmental economic name stands for. */
final class RowCodes {
    private static final String DEPARTMENTAL = "部门预算支出经济科目名称";
    private static final int CLASS = 3;

    private final TableLabels labels;
    private final List<Column> columns;
    private Row row = Row.of(Row.Rank.TOTAL);
    private String className = "";

    RowCodes(Table table) {
        this.labels = new TableLabels(table);
        this.columns = table.columns();
    }

    /** Comes to a row; rows are entered in their order, because a name means what its class says. */
    void enter(Row next) {
        row = next;
        if (next.rank() == Row.Rank.CLASS && !next.cells().isEmpty()) {
            className = next.cells().get(0).print();
        }
    }

    /** The codes of the row on the side of a column. */
    List<String> of(int column) {
        boolean byName = columns.get(0).title().equals(DEPARTMENTAL);
        return Stream.concat(labels.codes(row, column).stream(), byName ? departmental() : Stream.empty())
                .toList();
    }

    private Stream<String> departmental() {
        int digits = row.rank() == Row.Rank.CLASS ? CLASS : CLASS + 2;
        String name = row.cells().get(0).print();
        return Classification.DEPARTMENTAL.names().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .filter(code -> code.length() == digits && isOfClass(code));
    }

    private boolean isOfClass(String code) {
        return Classification.DEPARTMENTAL
                .name(code.substring(0, CLASS))
                .filter(className::equals)
                .isPresent();
    }
}
