package org.gongkai.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Classification;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.Money;

/** 分组行: rows that group records by a classification, each row with one figure a measure. */
final class Grouping {
    private Grouping() {}

    /** 合计 and then 类, 款, 项 of the functional classification. */
    static <L extends Money> List<Row> byFunction(List<L> lines, List<Predicate<? super L>> measures) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(Row.Rank.TOTAL, "合计", "", lines, measures));
        rows.addAll(functions(lines, measures));
        return rows;
    }

    /** 类, 款, 项 of the functional classification, without a total. */
    static <L extends Money> List<Row> functions(List<L> lines, List<Predicate<? super L>> measures) {
        List<Row> rows = new ArrayList<>();
        groups(lines, line -> line.function().code().toClass()).forEach((code, ofClass) -> {
            rows.add(row(Row.Rank.CLASS, code.digits(), nameOf(code), ofClass, measures));
            groups(ofClass, line -> line.function().code().toSection()).forEach((section, ofSection) -> {
                rows.add(row(Row.Rank.SECTION, section.digits(), nameOf(section), ofSection, measures));
                groups(ofSection, line -> line.function().code()).forEach((item, ofItem) -> {
                    String name = ofItem.get(0).function().name();
                    rows.add(row(Row.Rank.ITEM, item.digits(), name, ofItem, measures));
                });
            });
        });
        return rows;
    }

    /** 合计 and then 类, 款 of the departmental economic classification, each 款 with its government counterpart. */
    static List<Row> byEconomy(List<BudgetLine> lines, List<Predicate<? super BudgetLine>> measures) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(Row.Rank.TOTAL, "合计", "", lines, measures));
        groups(lines, line -> line.departmental().code().toClass()).forEach((code, ofClass) -> {
            rows.add(row(Row.Rank.CLASS, nameOf(code), "", ofClass, measures));
            groups(
                            ofClass,
                            line -> line.departmental().code().digits()
                                    + line.government().code().digits())
                    .forEach((pair, ofPair) -> {
                        BudgetLine first = ofPair.get(0);
                        String departmental = first.departmental().name();
                        String government = Classification.GOVERNMENT
                                .name(first.government().code().digits())
                                .orElse(first.government().name());
                        rows.add(row(Row.Rank.ITEM, departmental, government, ofPair, measures));
                    });
        });
        return rows;
    }

    static <K extends Comparable<K>, L> Map<K, List<L>> groups(List<L> lines, Function<L, K> key) {
        return lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    static <L extends Money> Row row(
            Row.Rank rank, String code, String name, List<L> lines, List<Predicate<? super L>> measures) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(code), Cell.text(name)));
        cells.addAll(figures(lines, measures));
        return new Row(rank, cells);
    }

    static <L extends Money> List<Figure> figures(List<L> lines, List<Predicate<? super L>> measures) {
        List<Figure> figures = new ArrayList<>();
        for (Predicate<? super L> measure : measures) {
            figures.add(Figure.sum(lines.stream().filter(measure).toList()));
        }
        return figures;
    }

    private static String nameOf(FunctionalCode code) {
        return Classification.FUNCTIONAL.name(code.digits()).orElse("");
    }

    private static String nameOf(EconomicCode code) {
        return Classification.DEPARTMENTAL.name(code.digits()).orElse("");
    }
}
