package org.gongkai.output.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.document.Block.TableBlock;
import org.gongkai.model.DossierKey;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.Meaning.Axis;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 报表资源: a table as a file with its heading and its rows and nothing else, so that it computes. */
final class TableResource {
    private static final String HEADING = "栏目";

    private final TableBlock block;
    private final Table table;
    private final Map<Axis, Field> axes = new EnumMap<>(Axis.class);
    private final List<String> names = new ArrayList<>();
    private final Sides sides;

    TableResource(TableBlock block) {
        this.block = block;
        this.table = block.table();
        this.sides = new Sides(table.columns());
        Fiscal.axes().forEach((axis, field) -> {
            if (table.columns().stream()
                    .anyMatch(column -> column.meaning().terms().containsKey(axis))) {
                axes.put(axis, field);
            }
        });
        table.columns().forEach(column -> names.add(unused(heading(column))));
    }

    static String name(Table table) {
        return String.format(Locale.ROOT, "table-%02d", table.number());
    }

    Resource of(DossierKey key) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("block", block.id());
        properties.put("unitName", table.unitName());
        properties.put("unit", Table.UNIT);
        properties.put("numbered", table.numbered());
        return new Resource(
                name(table),
                block.title(),
                properties,
                fields(),
                key(),
                extra(key),
                table.rows().stream().map(TableResource::record).toList());
    }

    /** The heading as the file has it, with its spanners. */
    static String heading(Column column) {
        List<String> words = new ArrayList<>(column.spanners());
        words.add(column.title());
        return String.join("/", words);
    }

    private static List<String> record(Row row) {
        return row.cells().stream().map(Cell::print).toList();
    }

    /** Table Schema tells columns apart by their names; a heading that stands twice is counted. */
    private String unused(String heading) {
        String name = heading;
        for (int i = 2; names.contains(name); i++) {
            name = heading + i;
        }
        return name;
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Field field = column.kind() == Kind.AMOUNT ? amount(i, column) : label(i, column);
            field.json().put("title", column.title());
            field.json().put("kind", column.kind().name());
            column.spanners().forEach(field.json().putArray("spanners")::add);
            fields.add(field);
        }
        return fields;
    }

    private Field label(int place, Column column) {
        Field field = Field.text(names.get(place), column.kind() == Kind.CODE ? "编码，按文字处理。" : "名称。");
        String type = Fiscal.type(column);
        return type.isEmpty() ? field : field.as(type);
    }

    private Field amount(int place, Column column) {
        Field field = Field.amount(names.get(place), Table.UNIT, "空白为零。");
        sides.labels(place).forEach(label -> field.json().withArray("labels").add(names.get(label)));
        var normalize = field.json().putObject("normalize").put(HEADING, names.get(place));
        Fiscal.fixed(column.meaning(), axes).forEach(normalize::put);
        return field;
    }

    private List<Field> extra(DossierKey key) {
        Field target = Field.amount("金额", Table.UNIT, "各金额列的数。").as("value");
        target.json().put("normalizationTarget", true);
        return Stream.of(
                        Stream.of(Field.text(HEADING, "数所在的列。"), target),
                        axes.values().stream(),
                        Fiscal.constants(key).stream())
                .flatMap(fields -> fields)
                .toList();
    }

    /** The first column, where it tells the rows apart: it stands in every row, and no two say the same. */
    private List<String> key() {
        Set<String> seen = new HashSet<>();
        boolean apart = sides.isOne()
                && table.columns().get(0).kind() != Kind.AMOUNT
                && table.rows().stream()
                        .map(row -> row.cells().get(0).print())
                        .allMatch(label -> !label.isEmpty() && seen.add(label));
        return apart ? List.of(names.get(0)) : List.of();
    }
}
