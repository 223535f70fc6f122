package org.gongkai.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Origin;
import org.gongkai.output.Provenance;

/** 来源说明: where the records that a figure sums stand, in words: 来源：支出.xlsx〔明细〕 第2–5、9行. */
final class OriginText {
    private final Provenance provenance;

    OriginText(Disclosure disclosure) {
        this.provenance = new Provenance(disclosure);
    }

    /**
     * The words for some records.
     *
     * @throws IllegalArgumentException if one is in a file that the disclosure does not name
     */
    String of(List<Origin> origins) {
        List<Provenance.Place> places = provenance.places(origins);
        return places.isEmpty()
                ? "来源：没有记录"
                : places.stream().map(this::place).collect(Collectors.joining("；", "来源：", ""));
    }

    private String place(Provenance.Place place) {
        String sheet = place.sheet().isEmpty() ? "" : "〔" + place.sheet() + "〕";
        return provenance.fileName(place.source()) + sheet + " 第" + rows(place.rows()) + "行";
    }

    /** Rows that follow each other as one. */
    private static String rows(List<Integer> rows) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                int from = rows.get(first);
                int to = rows.get(i - 1);
                runs.add(from == to ? Integer.toString(from) : from + "–" + to);
                first = i;
            }
        }
        return String.join("、", runs);
    }
}
