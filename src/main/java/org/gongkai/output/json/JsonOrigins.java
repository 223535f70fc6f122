package org.gongkai.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Origin;
import org.gongkai.output.Provenance;

/** 数据来源: the rows that a figure sums, grouped by source and sheet. */
final class JsonOrigins {
    private final Provenance provenance;
    private final JsonGenerator json;

    JsonOrigins(Disclosure disclosure, JsonGenerator json) {
        this.provenance = new Provenance(disclosure);
        this.json = json;
    }

    /**
     * Writes the origins of a figure.
     *
     * @throws IllegalArgumentException if one is in a file that the disclosure does not name
     */
    void write(List<Origin> origins) throws IOException {
        json.writeArrayFieldStart("origins");
        for (Provenance.Place place : provenance.places(origins)) {
            write(place);
        }
        json.writeEndArray();
    }

    private void write(Provenance.Place place) throws IOException {
        json.writeStartObject();
        json.writeNumberField("source", place.source());
        if (!place.sheet().isEmpty()) {
            json.writeStringField("sheet", place.sheet());
        }
        json.writeArrayFieldStart("rows");
        for (int row : place.rows()) {
            json.writeNumber(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
