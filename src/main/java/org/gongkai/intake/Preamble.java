package org.gongkai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.form.Trait;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.gongkai.value.CodedName;
import org.jspecify.annotations.Nullable;

/**
 * 表头上方各行: what the title and the lines above a table say of all its rows: the unit of money, the year, and the unit
 * with its code.
 *
 * @param unit the unit of money, if one is declared
 * @param columns what holds for every row and thus needs no column
 */
record Preamble(@Nullable AmountUnit unit, Map<Field, Column> columns) {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern UNIT = Pattern.compile("^(?:预算单位|编制单位|填报单位|单位|部门)(?:名称|编码|代码|)?\\s*[::]\\s*(.+)$");

    static Preamble of(List<Row> above, Observations seen) {
        Map<Field, Column> columns = new EnumMap<>(Field.class);
        year(above, columns);
        for (Row row : above) {
            cells(row).forEach(cell -> unit(cell, columns));
        }
        return new Preamble(amountUnit(above, seen), columns);
    }

    /** The only year that is named. */
    private static void year(List<Row> above, Map<Field, Column> columns) {
        Set<String> years = new TreeSet<>();
        for (Row row : above) {
            Matcher named = YEAR.matcher(Characters.fold(row.text()));
            while (named.find()) {
                years.add(named.group(1));
            }
        }
        if (years.size() == 1) {
            columns.put(Field.YEAR, new Column.Above(years.iterator().next()));
        }
    }

    private static void unit(String cell, Map<Field, Column> columns) {
        Matcher line = UNIT.matcher(Characters.halfWidth(cell));
        if (line.matches()) {
            CodedName.of(Characters.trim(line.group(1))).ifPresent(unit -> {
                columns.putIfAbsent(Field.UNIT_CODE, new Column.Above(unit.code()));
                columns.putIfAbsent(Field.UNIT_NAME, new Column.Above(unit.name()));
            });
        }
    }

    private static @Nullable AmountUnit amountUnit(List<Row> above, Observations seen) {
        AmountUnit unit = null;
        for (Row row : above) {
            AmountUnit declared = AmountUnit.declaredIn(String.join(",", cells(row)));
            if (unit != null && declared != null && unit != declared) {
                seen.problem(row.place(), row.text(), "只注明一种金额单位的表", "上方已注明“单位：" + unit.term() + "”，请只保留正确的一处。");
            }
            unit = declared == null ? unit : declared;
        }
        return unit;
    }

    /** The cells that say something, a merged one once. */
    private static Set<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.trait(i) != Trait.COVERED) {
                cells.add(row.cell(i));
            }
        }
        return new LinkedHashSet<>(cells);
    }
}
