package org.gongkai.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;

/** 数据来源: where the records that a figure sums stand, by file and sheet, as it may be published. */
public final class Provenance {
    private final Map<String, Integer> places = new HashMap<>();
    private final Disclosure disclosure;

    /** The provenance of the figures of a disclosure. */
    public Provenance(Disclosure disclosure) {
        this.disclosure = disclosure;
        List<Source> sources = disclosure.sources();
        for (int i = 0; i < sources.size(); i++) {
            places.putIfAbsent(sources.get(i).fingerprint(), i);
        }
    }

    /**
     * The places of some records, in the order of the sources, of the names of sheets and of the rows.
     *
     * @throws IllegalArgumentException if one is in a file that the disclosure does not name
     */
    public List<Place> places(List<Origin> origins) {
        Map<Integer, Map<String, SortedSet<Integer>>> grouped = new TreeMap<>();
        for (Origin origin : origins) {
            grouped.computeIfAbsent(source(origin), source -> new TreeMap<>())
                    .computeIfAbsent(disclosure.place(origin.sheet()), sheet -> new TreeSet<>())
                    .add(origin.row());
        }
        List<Place> places = new ArrayList<>();
        grouped.forEach((source, sheets) ->
                sheets.forEach((sheet, rows) -> places.add(new Place(source, sheet, List.copyOf(rows)))));
        return places;
    }

    /** The name of the file at a place in the sources, as it may be published. */
    public String fileName(int source) {
        return disclosure.place(disclosure.sources().get(source).fileName());
    }

    private int source(Origin origin) {
        Integer place = places.get(origin.fingerprint());
        if (place == null) {
            throw new IllegalArgumentException(
                    "A figure comes from a file that the disclosure does not name: " + origin.fingerprint());
        }
        return place;
    }

    /**
     * 来源位置: rows of a sheet of a file.
     *
     * @param source the place of the file in the sources of the disclosure, from 0
     * @param sheet the sheet; empty for a file without sheets
     * @param rows the rows from the top, each once
     */
    public record Place(int source, String sheet, List<Integer> rows) {
        public Place {
            rows = List.copyOf(rows);
        }
    }
}
