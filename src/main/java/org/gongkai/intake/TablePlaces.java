package org.gongkai.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Row;
import org.gongkai.model.ColumnLetters;
import org.gongkai.model.Origin;
import org.gongkai.model.Place;

/** 表格定位: the cells of the values of tables that are asked for. */
final class TablePlaces implements AskedRows.Visitor {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    private final Map<Origin, Set<Place>> asked = new HashMap<>();
    private final Map<Place, Located> located = new HashMap<>();

    TablePlaces(Collection<Place> places) {
        places.forEach(place -> asked.computeIfAbsent(place.origin(), origin -> new LinkedHashSet<>())
                .add(place));
    }

    @Override
    public void row(Origin origin, Row row) {
        for (Place place : asked.getOrDefault(origin, Set.of())) {
            located.put(place, asItStands(place.field(), row));
        }
    }

    @Override
    public void cells(Cells cells) {
        for (Place place : asked.getOrDefault(cells.origin(), Set.of())) {
            if (!isWholeOrLetters(place.field())) {
                located.put(place, byName(place.field(), cells));
            }
        }
    }

    /** Where a value stands, or why it has no cell; nothing where no table has its row. */
    Optional<Located> located(Place place) {
        return Optional.ofNullable(located.get(place));
    }

    private static boolean isWholeOrLetters(String field) {
        return field.isEmpty() || LETTERS.matcher(field).matches();
    }

    private static Located asItStands(String field, Row row) {
        if (field.isEmpty()) {
            return at(row, range(row), "", "");
        }
        return LETTERS.matcher(field).matches()
                ? at(row, field + row.number(), "", row.raw(ColumnLetters.column(field)))
                : nowhere(row, "这一行的上方没有认得出的表头");
    }

    private static Located byName(String name, Cells cells) {
        Optional<Field> field = Stream.of(Field.values())
                .filter(each -> each.term().equals(name))
                .findFirst();
        Column column = field.map(each -> cells.header().columns().get(each)).orElse(null);
        if (column == null) {
            return nowhere(cells.row(), "这张表没有“" + name + "”这一栏");
        }
        if (column.at() < 0) {
            Located above = nowhere(cells.row(), "“" + name + "”取自表头上方");
            return new Located(above.member(), above.sheet(), "", "", column.text(cells.row()), above.remark());
        }
        Row row = cells.row();
        return at(row, row.cellName(column.at()), cells.header().heading(column.at()), row.raw(column.at()));
    }

    /** From the first cell of a row that says something to the last. */
    private static String range(Row row) {
        int[] used = IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isEmpty())
                .toArray();
        return used.length == 0
                ? row.cellName(0)
                : used.length == 1
                        ? row.cellName(used[0])
                        : row.cellName(used[0]) + ":" + row.cellName(used[used.length - 1]);
    }

    private static Located at(Row row, String cell, String heading, String value) {
        return new Located(row.sheet().member(), row.sheet().name(), cell, heading, value, "");
    }

    private static Located nowhere(Row row, String remark) {
        return new Located(row.sheet().member(), row.sheet().name(), "", "", "", remark);
    }
}
