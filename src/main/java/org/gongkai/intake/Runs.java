package org.gongkai.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Amount;

/** 相邻的明细: the sums of the records that stand between totals, or between a total and an end of the table. */
final class Runs {
    private final List<TotalRow> rows;
    private final Map<Amount, Integer> first = new HashMap<>();
    private final Map<Amount, Integer> last = new HashMap<>();

    /**
     * The runs of a table.
     *
     * @param rows its totals, in order
     * @param all the sum of all its records
     */
    Runs(List<TotalRow> rows, Amount all) {
        this.rows = rows;
        boundary(Amount.ZERO, -1);
        for (int i = 0; i < rows.size(); i++) {
            boundary(rows.get(i).behind(), i);
        }
        boundary(all, rows.size());
    }

    /** Whether the records above a total, or those below it, add up to an amount, as far as some boundary. */
    boolean endOrBeginWith(Amount amount, int total) {
        Amount here = rows.get(total).behind();
        Integer above = first.get(here.minus(amount));
        Integer below = last.get(here.plus(amount));
        return (above != null && above < total) || (below != null && below > total);
    }

    private void boundary(Amount behind, int place) {
        first.putIfAbsent(behind, place);
        last.put(behind, place);
    }
}
