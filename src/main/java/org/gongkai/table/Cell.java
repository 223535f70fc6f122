package org.gongkai.table;

import java.util.Collection;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.AmountFormat;
import org.gongkai.model.Money;
import org.gongkai.model.Origin;

/** 单元格: what stands in one cell of a table. */
public sealed interface Cell {
    /** A cell with nothing in it. */
    Cell BLANK = new Text("");

    /** The cell as it is printed. */
    String print();

    /** A cell of words or of a code. */
    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    /** The sum of records, which remembers where they came from. */
    static Figure sum(Collection<? extends Money> records) {
        return new Figure(
                Amount.sum(records.stream().map(Money::amount).toList()),
                records.stream().map(Money::origin).toList());
    }

    /**
     * 文字: words or a code.
     *
     * @param print the text
     */
    record Text(String print) implements Cell {}

    /**
     * 数字: an amount with the places of all the records it sums.
     *
     * @param amount the exact sum; prints in 万元
     * @param origins where the records stand in the office's own files
     */
    record Figure(Amount amount, List<Origin> origins) implements Cell {
        public Figure {
            origins = List.copyOf(origins);
        }

        @Override
        public String print() {
            return AmountFormat.inTable(amount);
        }
    }
}
