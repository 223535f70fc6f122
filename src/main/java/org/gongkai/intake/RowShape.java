package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.form.Trait;
import org.gongkai.value.Characters;

/** 行的样子: which rows of a table are no records, by their looks. */
final class RowShape {
    private static final Pattern TOTAL = Pattern.compile(".*(合计|小计|总计|累计):?");
    private static final Pattern AMONG = Pattern.compile("其中[:、].*|其中");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");
    private static final Pattern INDEX_LABEL = Pattern.compile("栏次|列次|序号|[甲乙丙丁戊]");
    private static final int LONGEST_INDEX = 3;
    private static final int LONGEST_CELL = 10;
    private static final int FEWEST_INDEXES = 3;

    private RowShape() {}

    /** 合计、小计: whether a cell names a total. */
    static boolean isTotal(String cell) {
        return endsLikeATotal(cell) && TOTAL.matcher(Characters.fold(cell)).matches();
    }

    /** 其中: whether a cell names a part of what stands above it. */
    static boolean isAmong(String cell) {
        return cell.startsWith("其") && AMONG.matcher(Characters.fold(cell)).matches();
    }

    private static boolean endsLikeATotal(String cell) {
        return cell.endsWith("计") || cell.endsWith(":") || cell.endsWith("：");
    }

    /**
     * 说明行: nothing but one text outside the column of money, or texts each with its colon.
     *
     * @param amount the column of money, from 0; -1 where there is none
     */
    static boolean isNote(Row row, int amount) {
        String money = amount < 0 ? "" : row.cell(amount);
        if (!money.isEmpty() && !money.contains(":") && !money.contains("：")) {
            return false;
        }
        List<String> texts = texts(row);
        boolean alone = texts.size() == 1 && money.isEmpty();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> HAN.matcher(text).matches())
                && (alone || texts.stream().map(Characters::fold).allMatch(text -> text.contains(":")));
    }

    /** 栏次行: the numbers of the columns, counted from left to right. */
    static boolean isIndex(Row row) {
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            return false;
        }
        List<String> numbers = new ArrayList<>();
        for (String text : texts(row)) {
            String folded = Characters.fold(text).replaceAll("[()]", "");
            if (folded.length() <= LONGEST_INDEX && folded.matches("[0-9]+")) {
                numbers.add(folded);
            } else if (!INDEX_LABEL.matcher(folded).matches()) {
                return false;
            }
        }
        return numbers.size() >= FEWEST_INDEXES && areConsecutive(numbers);
    }

    private static boolean areConsecutive(List<String> numbers) {
        int first = Integer.parseInt(numbers.get(0));
        for (int i = 1; i < numbers.size(); i++) {
            if (Integer.parseInt(numbers.get(i)) != first + i) {
                return false;
            }
        }
        return first <= 1;
    }

    /** The cells that say something, a merged one once. */
    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.trait(i) != Trait.COVERED && !row.cell(i).isEmpty()) {
                texts.add(row.cell(i));
            }
        }
        return texts;
    }
}
