package org.gongkai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.form.Row;
import org.gongkai.value.CodedName;

/**
 * 列的安排: which column of a header holds which field. Where only one of a code and its name has a column, the rows below
 * tell whether it holds both.
 */
final class ColumnPlan {
    /** 重复的列: a column that says again what another one holds. */
    record Repeated(int column, Field field, int before) {}

    private final List<Heading> headings;
    private final List<Row> below;
    private final Map<Field, Column> columns = new EnumMap<>(Field.class);
    private final List<Repeated> repeated = new ArrayList<>();

    private ColumnPlan(List<Heading> headings, List<Row> below) {
        this.headings = headings;
        this.below = below;
    }

    /**
     * The plan of a header.
     *
     * @param headings its columns
     * @param below some of the rows below it
     */
    static ColumnPlan of(List<Heading> headings, List<Row> below) {
        ColumnPlan plan = new ColumnPlan(headings, below);
        plan.placeWhole();
        for (CodedField coded : CodedField.values()) {
            plan.placeLevels(coded);
            plan.placeBoth(coded);
        }
        return plan;
    }

    Map<Field, Column> columns() {
        return columns;
    }

    List<Repeated> repeated() {
        return repeated;
    }

    private void placeWhole() {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.field() != null && heading.reach() == Reach.WHOLE) {
                place(heading.field(), new Column.Whole(i));
            }
        }
    }

    private void placeLevels(CodedField coded) {
        List<Integer> levels = new ArrayList<>();
        for (Reach level : List.of(Reach.CLASS, Reach.SECTION, Reach.ITEM)) {
            List<Integer> found = columnsOf(coded, level);
            found.stream().limit(1).forEach(levels::add);
            found.stream().skip(1).forEach(column -> repeated.add(new Repeated(column, coded.code(), found.get(0))));
        }
        if (!levels.isEmpty()) {
            place(coded.code(), new Column.Levels(levels));
        }
    }

    /** A column of both serves for what has no column of its own; so does a column of one that holds both. */
    private void placeBoth(CodedField coded) {
        List<Integer> both = columnsOf(coded, Reach.BOTH);
        both.stream().skip(1).forEach(column -> repeated.add(new Repeated(column, coded.code(), both.get(0))));
        for (int column : both.subList(0, Math.min(1, both.size()))) {
            if (holdsBoth(column)) {
                columns.putIfAbsent(coded.code(), new Column.CodeIn(column));
            }
            columns.putIfAbsent(coded.named(), new Column.NameIn(column));
        }
        Column code = columns.get(coded.code());
        Column name = columns.get(coded.named());
        if (code == null && name instanceof Column.Whole whole && holdsBoth(whole.at())) {
            split(coded, whole.at());
        } else if (name == null && code instanceof Column.Whole whole && holdsBoth(whole.at())) {
            split(coded, whole.at());
        }
    }

    private void split(CodedField coded, int column) {
        columns.put(coded.code(), new Column.CodeIn(column));
        columns.put(coded.named(), new Column.NameIn(column));
    }

    private boolean holdsBoth(int column) {
        return below.stream().anyMatch(row -> CodedName.of(row.cell(column)).isPresent());
    }

    private List<Integer> columnsOf(CodedField coded, Reach reach) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).field() == coded.code()
                        && headings.get(i).reach() == reach)
                .boxed()
                .toList();
    }

    private void place(Field field, Column column) {
        Column before = columns.putIfAbsent(field, column);
        if (before != null) {
            repeated.add(new Repeated(column.at(), field, before.at()));
        }
    }
}
