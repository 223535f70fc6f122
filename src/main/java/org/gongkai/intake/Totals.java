package org.gongkai.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Amount;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.refusal.Observations;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * 合计核对: the rows of totals of a table, each held against the records that it sums; they are never records themselves. A
 * total sums the records that share all its codes and terms, or, where it calls itself a total, the records between
 * it and another total, the beginning or the end of the table.
 */
final class Totals {
    /** So many totals are remembered; no table of an office has more. */
    private static final int MOST = 100_000;

    private final RowKind kind;
    private final List<TotalRow> rows = new ArrayList<>();
    private Amount behind = Amount.ZERO;

    Totals(RowKind kind) {
        this.kind = kind;
    }

    /** A record was read. */
    void record(Entry entry) {
        behind = behind.plus(kind.amount(entry));
    }

    /** Whether a row is one of totals; it is remembered then. Where there is no money there are no totals. */
    boolean isTotal(Cells cells) {
        if (!kind.hasMoney() || !hasNoFinestCode(cells)) {
            return false;
        }
        boolean among = cells.row().cells().stream().map(Characters::trim).anyMatch(RowShape::isAmong);
        boolean named =
                among || cells.row().cells().stream().map(Characters::trim).anyMatch(RowShape::isTotal);
        boolean total = named || isCoarse(cells);
        if (total && rows.size() == MOST) {
            cells.seen().problem(cells.row().place(), "", "合计、小计不超过 " + MOST + " 行的表", "请从系统重新导出明细。");
        }
        if (total && rows.size() < MOST) {
            Field field = cells.header().amount();
            Amount amount = cells.isBlank(field) ? null : cells.amount(field);
            String place = cells.row().place(cells.header().column(field), field.term());
            rows.add(new TotalRow(place, cells.text(field), amount, keys(cells), among, named, behind));
        }
        return total;
    }

    /**
     * Holds every total against its records, in the order of the table. Where records could not be read, their sums tell
     * nothing, and only what can be no total is told.
     */
    void verify(Map<DossierKey, List<Entry>> records, Observations seen) {
        Map<Map<Field, Integer>, Map<List<String>, Amount>> sums = new HashMap<>();
        Runs runs = new Runs(rows, behind);
        boolean reliable = !seen.hasProblems();
        for (int i = 0; i < rows.size(); i++) {
            TotalRow row = rows.get(i);
            Amount byKeys = sums.computeIfAbsent(shape(row), shape -> sums(shape, records))
                    .get(List.copyOf(row.keys().values()));
            boolean told = reliable || (byKeys == null && !row.named());
            if (told && row.amount() != null && !ties(row, row.amount(), orZero(byKeys), runs, i)) {
                tell(row, row.amount(), orZero(byKeys), seen);
            }
        }
    }

    private static Amount orZero(@Nullable Amount sum) {
        return sum == null ? Amount.ZERO : sum;
    }

    private boolean ties(TotalRow row, Amount amount, Amount byKeys, Runs runs, int place) {
        boolean within = row.among() && amount.compareTo(behind) <= 0;
        return amount.equals(byKeys) || (row.named() && runs.endOrBeginWith(amount, place)) || within;
    }

    private static void tell(TotalRow row, Amount amount, Amount byKeys, Observations seen) {
        String sum = byKeys.yuan().toPlainString() + " 元";
        String difference = amount.minus(byKeys).yuan().toPlainString() + " 元";
        if (row.named()) {
            seen.problem(
                    row.place(),
                    row.value(),
                    "与所含明细之和一致的合计（明细之和 " + sum + "，相差 " + difference + "）",
                    "请核对是否缺了明细行或合计有误，改正后重新导出。");
        } else {
            seen.problem(
                    row.place(),
                    row.value(),
                    "末级科目的明细行，或与所含明细之和一致的小计行（明细之和 " + sum + "，相差 " + difference + "）",
                    "是明细的请补全科目编码，是小计的请核对金额，改正后重新导出。");
        }
    }

    /** Whether the finest codes are missing, or another code is not at its finest. */
    private boolean hasNoFinestCode(Cells cells) {
        boolean widerElsewhere = kind.columns().levels().keySet().stream()
                .anyMatch(field -> !kind.columns().codes().contains(field) && isCoarse(cells, field));
        return widerElsewhere || kind.columns().codes().stream().allMatch(field -> lacks(cells, field));
    }

    private boolean lacks(Cells cells, Field field) {
        String code = cells.text(field);
        return code.isEmpty() || RowShape.isTotal(code) || RowShape.isAmong(code) || isCoarse(cells, field);
    }

    /** Whether a row without a name of a total has codes, but none of the finest, and an amount. */
    private boolean isCoarse(Cells cells) {
        return !cells.isBlank(cells.header().amount())
                && kind.columns().levels().keySet().stream().anyMatch(field -> !cells.isBlank(field));
    }

    private boolean isCoarse(Cells cells, Field field) {
        String code = cells.text(field);
        Set<Integer> lengths = kind.columns().levels().getOrDefault(field, Collections.emptySet());
        return lengths.contains(code.length()) && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Map<Field, String> keys(Cells cells) {
        Map<Field, String> keys = new EnumMap<>(Field.class);
        for (Field field : kind.keys().fields()) {
            String key = cells.text(field);
            if (!key.isEmpty() && !RowShape.isTotal(key) && !RowShape.isAmong(key)) {
                keys.put(field, key);
            }
        }
        return keys;
    }

    /** How many characters of each key a total shares with its records. */
    private static Map<Field, Integer> shape(TotalRow row) {
        return row.keys().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, key -> key.getValue().length(), (one, other) -> one, LinkedHashMap::new));
    }

    private Map<List<String>, Amount> sums(Map<Field, Integer> shape, Map<DossierKey, List<Entry>> records) {
        Map<List<String>, Amount> sums = new HashMap<>();
        records.forEach((dossier, entries) -> entries.forEach(entry -> {
            List<String> key = shape.entrySet().stream()
                    .map(part -> start(kind.keys().of(part.getKey(), dossier, entry), part.getValue(), part.getKey()))
                    .toList();
            sums.merge(key, kind.amount(entry), Amount::plus);
        }));
        return sums;
    }

    /** Only codes with levels are shared by their beginnings. */
    private String start(String key, int length, Field field) {
        return kind.columns().levels().containsKey(field) && key.length() > length ? key.substring(0, length) : key;
    }
}
