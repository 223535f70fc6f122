package org.gongkai.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;

/** 未读取的行: the rows of a table that are left out, counted by reason and told with their places. */
final class LeftOut {
    private final Observations seen;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    LeftOut(Observations seen) {
        this.seen = seen;
    }

    void add(String why, Row row) {
        counts.merge(why, 1, Integer::sum);
        seen.notice(why + "，未读取", row.place());
    }

    /** How many rows were left out, by reason, in the order of the reasons' first rows. */
    Map<String, Integer> counts() {
        return counts;
    }
}
