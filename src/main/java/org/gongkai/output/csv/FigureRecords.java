package org.gongkai.output.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.ColumnLetters;
import org.gongkai.model.DossierKey;
import org.gongkai.table.Column;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.Figure;
import org.gongkai.table.Meaning.Axis;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/**
 * 数字明细: every figure of every table in a row of its own, exact, with all that is known of it: the tables written out fully,
 * as the Fiscal Data Package understands them.
 */
final class FigureRecords {
    private static final Map<Row.Rank, String> RANKS =
            Map.of(Row.Rank.TOTAL, "合计", Row.Rank.CLASS, "类", Row.Rank.SECTION, "款", Row.Rank.ITEM, "项");

    private final List<Table> tables = new ArrayList<>();

    void add(Table table) {
        tables.add(table);
    }

    Resource resource(DossierKey key) {
        List<Field> labels = labels();
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("报表", "报表的文件名，不含后缀。"),
                Field.text("单元格", "在报表文件中的单元格，例如 C5。").as("budget-line-id"),
                Field.text("层级", "数所在行的层级：合计、类、款或项；汇总时只取一个层级，以免重复。")));
        fields.addAll(Fiscal.axes().values());
        fields.addAll(labels);
        fields.add(Field.amount("金额", "元", "精确到分。").as("value"));
        List<List<String>> records = new ArrayList<>();
        tables.forEach(table -> add(table, labels, records));
        return new Resource("figures", "数字明细", Map.of(), fields, List.of("报表", "单元格"), Fiscal.constants(key), records);
    }

    private static void add(Table table, List<Field> labels, List<List<String>> records) {
        String name = TableResource.name(table);
        Sides sides = new Sides(table.columns());
        List<Map<String, String>> fixed = table.columns().stream()
                .map(column -> Fiscal.fixed(column.meaning(), Fiscal.axes()))
                .toList();
        for (int row = 0; row < table.rows().size(); row++) {
            String rank = RANKS.getOrDefault(table.rows().get(row).rank(), "");
            for (int column = 0; column < table.columns().size(); column++) {
                if (table.rows().get(row).cells().get(column) instanceof Figure figure) {
                    List<String> record = new ArrayList<>(List.of(name, ColumnLetters.of(column) + (row + 2), rank));
                    record.addAll(fixed.get(column).values());
                    Map<String, String> words = words(table, row, sides.labels(column));
                    labels.forEach(label -> record.add(words.getOrDefault(label.name(), "")));
                    record.add(figure.amount().yuan().toPlainString());
                    records.add(record);
                }
            }
        }
    }

    private static Map<String, String> words(Table table, int row, List<Integer> labels) {
        Map<String, String> words = new LinkedHashMap<>();
        labels.forEach(label -> words.put(
                name(table.columns().get(label)),
                table.rows().get(row).cells().get(label).print()));
        return words;
    }

    /** A column for each kind of names and codes that the tables have, in the order in which they come. */
    private List<Field> labels() {
        Map<String, Field> labels = new LinkedHashMap<>();
        tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.kind() != Kind.AMOUNT)
                .forEach(column -> labels.computeIfAbsent(name(column), name -> label(name, Fiscal.type(column))));
        return List.copyOf(labels.values());
    }

    private static Field label(String name, String type) {
        Field field = Field.text(name, "数所在行的" + name + "。");
        return type.isEmpty() ? field : field.as(type);
    }

    /** What a column of names or codes is called where its table is not known. */
    private static String name(Column column) {
        String classified = column.meaning().terms().getOrDefault(Axis.CLASSIFICATION, "行");
        return classified + (column.kind() == Kind.CODE ? "编码" : "名称");
    }
}
