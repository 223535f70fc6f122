package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.table.Figure;

/**
 * 表内合计: a figure of a filled table that is a total, beside the figures of the table that make it up.
 *
 * @param table the number of the table
 * @param row the row as the table prints it
 * @param column the column as the table prints it
 * @param whole the total
 * @param parts what makes it up
 */
record TableSum(int table, String row, String column, Figure whole, List<Figure> parts) {
    TableSum {
        parts = List.copyOf(parts);
    }

    /** 表三 208 社会保障和就业支出“合计”. */
    String print() {
        return tableName() + " " + row + (column.isEmpty() ? "" : "“" + column + "”");
    }

    /** 表三. */
    String tableName() {
        return "表" + ChineseNumeral.of(table);
    }

    /** The exact sum of the parts. */
    Amount sumOfParts() {
        return Amount.sum(parts.stream().map(Figure::amount).toList());
    }

    /** 尾差: by how many hundredths of 万元 the printed total differs from the sum of the printed parts. */
    long residue() {
        return printed(whole) - sumOfPrints();
    }

    /** The total and the sum of its parts, as they are printed. */
    String printResidue() {
        return print() + "印 " + BigDecimal.valueOf(printed(whole), 2) + "，各部分印数之和 "
                + BigDecimal.valueOf(sumOfPrints(), 2);
    }

    private long sumOfPrints() {
        long sum = 0;
        for (Figure part : parts) {
            sum += printed(part);
        }
        return sum;
    }

    /** What is printed, in hundredths of 万元. */
    private static long printed(Figure figure) {
        return figure.amount().isZero()
                ? 0
                : figure.amount().wan().unscaledValue().longValueExact();
    }
}
