package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Amount;
import org.gongkai.table.Figure;
import org.gongkai.table.Slice;

/** 构成: shows after the words how a whole is made up, where there is anything to show. */
final class Composition {
    private Composition() {}

    /**
     * The passages, and a chart behind them unless the whole is nothing.
     *
     * @param title the title of the chart
     * @param parts the parts by their names, in their order
     */
    static List<Passage> shown(String title, Map<String, Figure> parts, Passage... before) {
        List<Passage> passages = new ArrayList<>(List.of(before));
        Amount whole = Amount.sum(parts.values().stream().map(Figure::amount).toList());
        if (whole.fen() > 0) {
            List<Slice> slices = new ArrayList<>();
            parts.forEach((name, figure) -> slices.add(Slice.of(name, figure, whole)));
            passages.add(new Passage.Chart(title, slices));
        }
        return passages;
    }
}
