package org.gongkai.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;

/** 数据文件中的数字: a figure as data, exact, with the rows that it sums. */
final class JsonFigures {
    private final JsonGenerator json;
    private final JsonOrigins origins;

    JsonFigures(Disclosure disclosure, JsonGenerator json) {
        this.json = json;
        this.origins = new JsonOrigins(disclosure, json);
    }

    /** A figure of a table. */
    void inTable(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("yuan", figure.amount().yuan().toPlainString());
        json.writeStringField("wan", figure.amount().wan().toPlainString());
        json.writeStringField("print", figure.print());
        origins.write(figure.origins());
        json.writeEndObject();
    }

    /** The figures that a paragraph speaks of; nothing where it speaks of none. */
    void quoted(List<Quoted> figures) throws IOException {
        if (figures.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("figures");
        for (Quoted quoted : figures) {
            json.writeStartObject();
            write(quoted.figure(), quoted.print());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A figure and its print, as members of the object that is open. */
    void write(Figure figure, String print) throws IOException {
        json.writeStringField("print", print);
        json.writeStringField("yuan", figure.amount().yuan().toPlainString());
        origins.write(figure.origins());
    }
}
