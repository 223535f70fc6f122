package org.gongkai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.form.Trait;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * 表头上方各行: what the title and the lines above a table say of all its rows: the unit of money, the year, and the unit
 * with its code.
 *
 * @param unit the unit of money, if one is declared
 * @param columns what holds for every row and thus needs no column: the year if only one is named, the unit with its code
 * @param years all years that are named
 * @param uncodedUnit the name of a unit that stands there without its code, if one does
 */
record Preamble(
        @Nullable AmountUnit unit, Map<Field, Column> columns, Set<String> years, @Nullable String uncodedUnit) {
    /** A year, but not that of a date. */
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?!\\d{1,2}月)");

    static Preamble of(List<Row> above, Observations seen) {
        Map<Field, Column> columns = new EnumMap<>(Field.class);
        Set<String> years = years(above);
        if (years.size() == 1) {
            columns.put(Field.YEAR, new Column.Above(years.iterator().next()));
        }
        UnitLines units = new UnitLines();
        above.forEach(row -> cells(row).forEach(units::read));
        units.only().ifPresent(unit -> {
            columns.put(Field.UNIT_CODE, new Column.Above(unit.code()));
            columns.put(Field.UNIT_NAME, new Column.Above(unit.name()));
        });
        return new Preamble(amountUnit(above, seen), columns, years, units.uncoded());
    }

    /** What of a table above these lines no longer holds below them, in Chinese; empty where they say nothing else. */
    Optional<String> contradicts(Header before) {
        if (unit != null && before.kind().hasMoney() && !before.units().containsValue(unit)) {
            return Optional.of("金额单位");
        }
        boolean otherYear =
                isAbove(before, Field.YEAR) && !years.isEmpty() && !years.equals(Set.of(text(before, Field.YEAR)));
        if (otherYear) {
            return Optional.of("年度");
        }
        Column code = columns.get(Field.UNIT_CODE);
        boolean otherUnit = code != null && !code.equals(before.columns().get(Field.UNIT_CODE));
        return isAbove(before, Field.UNIT_CODE) && (otherUnit || namesAnother(before))
                ? Optional.of("单位")
                : Optional.empty();
    }

    /** Whether it names another unit than that of a table, without its code. */
    boolean namesAnother(Header before) {
        return uncodedUnit != null && !uncodedUnit.equals(text(before, Field.UNIT_NAME));
    }

    static boolean isAbove(Header header, Field field) {
        return header.columns().get(field) instanceof Column.Above;
    }

    private static String text(Header header, Field field) {
        return header.text(field, header.row());
    }

    private static Set<String> years(List<Row> above) {
        Set<String> years = new TreeSet<>();
        for (Row row : above) {
            Matcher named = YEAR.matcher(Characters.fold(row.text()));
            while (named.find()) {
                years.add(named.group(1));
            }
        }
        return years;
    }

    private static @Nullable AmountUnit amountUnit(List<Row> above, Observations seen) {
        DeclaredMoney money = new DeclaredMoney();
        for (Row row : above) {
            String line = String.join(",", cells(row));
            money.read(row, line, seen);
            if (AmountUnit.isOtherDeclaredIn(line)) {
                seen.problem(row.place(), row.text(), "以元或万元计的金额", "请把金额换算成元或万元，并写明“单位：元”或“单位：万元”。");
            }
        }
        return money.unit();
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
