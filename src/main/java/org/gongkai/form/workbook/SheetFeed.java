package org.gongkai.form.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.form.Trait;
import org.gongkai.model.ColumnLetters;
import org.gongkai.refusal.Observations;
import org.gongkai.value.DateSystem;
import org.jspecify.annotations.Nullable;

/**
 * 逐行送出: turns the cells of a sheet, in the order of their rows, into rows for a visitor. A sheet without content is not
 * shown. Rows stand from the first to the last that has content of its own; those between, whether the file has them or
 * not, are shown too, blank or with what merged ranges lay over them.
 */
final class SheetFeed {
    /** Covered cells are few in honest workbooks and cost nothing to write down. */
    private static final int WEIGHT_OF_COVERED = 16;

    private final Sheet sheet;
    private final Visibility visibility;
    private final String form;
    private final MergedRanges merged;
    private final Hidden hidden;
    private final Budget cells;
    private final Observations seen;
    private final SheetVisitor visitor;

    private boolean begun;
    private int shown;
    private int number;
    private List<String> texts = new ArrayList<>();
    private Map<Integer, Trait> traits = new TreeMap<>();

    SheetFeed(SheetNature nature, Budget cells, Observations seen, SheetVisitor visitor) {
        this.sheet = nature.sheet();
        this.visibility = nature.visibility();
        this.form = nature.form();
        this.merged = nature.merged();
        this.hidden = nature.hidden();
        this.cells = cells;
        this.seen = seen;
        this.visitor = visitor;
    }

    /** The cells that follow stand in this row, counted from 1. */
    void row(int next) throws Unfit {
        if (next == number) {
            return;
        }
        if (next < number || next > WorkbookLimits.ROWS) {
            throw Unfit.damaged(sheet.place(), "第 " + number + " 行之后是第 " + next + " 行");
        }
        show();
        number = next;
    }

    /** A cell of the row with a text; blank ones need not be told. */
    void cell(int column, String text, @Nullable Trait trait) throws Unfit {
        if (column < 0
                || column >= WorkbookLimits.COLUMNS
                || (column < texts.size() && !texts.get(column).isEmpty())) {
            throw Unfit.damaged(sheet.place() + "第 " + number + " 行", "第 " + (column + 1) + " 列出现了两次，或不应有这一列");
        }
        if (text.isEmpty()) {
            return;
        }
        put(column, text);
        if (trait != null) {
            traits.put(column, trait);
        }
        if (hidden.isNewColumn(column)) {
            seen.notice("隐藏的列，已读取，请核对", sheet.place() + " " + ColumnLetters.of(column) + " 列");
        }
    }

    /** A cell of the row with a number. */
    void number(int column, BigDecimal stored, NumberFormat format, DateSystem dates) throws Unfit {
        FormatSection section = format.section(stored);
        SheetNumber shownNumber = SheetNumber.of(stored, section, dates);
        cell(column, shownNumber.text(), shownNumber.trait());
        if (section.blank() && stored.signum() != 0) {
            seen.notice("数字格式使内容不显示，已读取，请核对", place(column));
        }
    }

    /** Where a cell of the row stands. */
    String place(int column) {
        return sheet.place() + "单元格 " + ColumnLetters.of(Math.max(0, column)) + number;
    }

    /** The sheet ends; nothing is shown afterwards. */
    void end() throws Unfit {
        show();
        close();
    }

    /** The sheet is given up; what was shown ends. */
    void close() {
        if (begun) {
            begun = false;
            visitor.end();
        }
    }

    private void show() throws Unfit {
        if (texts.isEmpty()) {
            return;
        }
        begin();
        List<String> own = texts;
        Map<Integer, Trait> ownTraits = traits;
        while (++shown < number) {
            texts = new ArrayList<>();
            traits = new TreeMap<>();
            showRow(shown);
        }
        texts = own;
        traits = ownTraits;
        if (hidden.isRow(number)) {
            seen.notice("隐藏的行，已读取，请核对", sheet.place() + "第 " + number + " 行");
        }
        showRow(number);
        texts = new ArrayList<>();
        traits = new TreeMap<>();
    }

    private void begin() {
        if (!begun) {
            begun = true;
            visitor.begin(sheet, form);
            if (visibility != Visibility.VISIBLE) {
                seen.notice(visibility.notice(), sheet.place());
            }
        }
    }

    private void showRow(int at) throws Unfit {
        for (MergedRanges.Reach reach : merged.at(at)) {
            cover(reach, at);
        }
        cells.spend(Math.max(1, texts.size()));
        visitor.row(new Row(
                sheet,
                at,
                Collections.unmodifiableList(texts),
                traits.isEmpty() ? Map.of() : Collections.unmodifiableMap(traits)));
    }

    /** Lays the text of the first cell of a range over those cells of the range that stand in a row. */
    private void cover(MergedRanges.Reach reach, int at) throws Unfit {
        MergedRanges.Range range = reach.range();
        boolean first = at == range.firstRow();
        if (first) {
            refuseOverlap(range.firstColumn(), at);
            reach.text(range.firstColumn() < texts.size() ? texts.get(range.firstColumn()) : "");
        }
        cells.spend((long) WEIGHT_OF_COVERED * (range.lastColumn() - range.firstColumn() + 1));
        for (int column = range.firstColumn() + (first ? 1 : 0); column <= range.lastColumn(); column++) {
            refuseOverlap(column, at);
            tellBuried(column, at);
            if (!reach.text().isEmpty()) {
                put(column, reach.text());
                traits.put(column, Trait.COVERED);
            }
        }
    }

    private void refuseOverlap(int column, int at) throws Unfit {
        if (traits.get(column) == Trait.COVERED) {
            throw Unfit.damaged(sheet.place() + "第 " + at + " 行", "合并单元格互相重叠");
        }
    }

    private void tellBuried(int column, int at) {
        if (column < texts.size() && !texts.get(column).isEmpty()) {
            seen.notice("合并单元格之下还有看不到的内容，未读取，请核对", sheet.place() + "单元格 " + ColumnLetters.of(column) + at);
            texts.set(column, "");
            traits.remove(column);
        }
    }

    private void put(int column, String text) {
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, text);
    }
}
