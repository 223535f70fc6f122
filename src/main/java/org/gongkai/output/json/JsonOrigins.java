package org.gongkai.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;

/** 数据来源: the rows that a figure sums, grouped by source and sheet. */
final class JsonOrigins {
    private final Map<String, Integer> places = new HashMap<>();
    private final Disclosure disclosure;
    private final JsonGenerator json;

    JsonOrigins(Disclosure disclosure, JsonGenerator json) {
        this.disclosure = disclosure;
        this.json = json;
        for (Source source : disclosure.sources()) {
            places.putIfAbsent(source.fingerprint(), places.size());
        }
    }

    /**
     * Writes the origins of a figure.
     *
     * @throws IllegalArgumentException if one is in a file that the disclosure does not name
     */
    void write(List<Origin> origins) throws IOException {
        json.writeArrayFieldStart("origins");
        for (Map.Entry<Integer, Map<String, SortedSet<Integer>>> source :
                grouped(origins).entrySet()) {
            for (Map.Entry<String, SortedSet<Integer>> sheet : source.getValue().entrySet()) {
                write(source.getKey(), sheet.getKey(), sheet.getValue());
            }
        }
        json.writeEndArray();
    }

    private void write(int source, String sheet, SortedSet<Integer> rows) throws IOException {
        json.writeStartObject();
        json.writeNumberField("source", source);
        if (!sheet.isEmpty()) {
            json.writeStringField("sheet", sheet);
        }
        json.writeArrayFieldStart("rows");
        for (int row : rows) {
            json.writeNumber(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Map<Integer, Map<String, SortedSet<Integer>>> grouped(List<Origin> origins) {
        Map<Integer, Map<String, SortedSet<Integer>>> grouped = new TreeMap<>();
        for (Origin origin : origins) {
            grouped.computeIfAbsent(place(origin), source -> new TreeMap<>())
                    .computeIfAbsent(disclosure.place(origin.sheet()), sheet -> new TreeSet<>())
                    .add(origin.row());
        }
        return grouped;
    }

    private int place(Origin origin) {
        Integer place = places.get(origin.fingerprint());
        if (place == null) {
            throw new IllegalArgumentException(
                    "A figure comes from a file that the disclosure does not name: " + origin.fingerprint());
        }
        return place;
    }
}
