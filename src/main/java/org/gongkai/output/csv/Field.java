package org.gongkai.output.csv;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** 字段: a column of a file as the package describes it, in the words of Table Schema. */
record Field(ObjectNode json) {
    static Field text(String name, String description) {
        return of(name, "string", description);
    }

    static Field whole(String name, String description) {
        return of(name, "integer", description);
    }

    /** A number with a point before its decimals and nothing between its thousands. */
    static Field amount(String name, String unit, String description) {
        Field field = of(name, "number", description);
        field.json.put("decimalChar", ".").put("unit", unit);
        return field;
    }

    static Field of(String name, String type, String description) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", name).put("title", name).put("type", type).put("description", description);
        return new Field(json);
    }

    /** The same field as what the Fiscal Data Package calls it. */
    Field as(String columnType) {
        json.put("columnType", columnType);
        return this;
    }

    /** A field with the same value in every row, which the file does not repeat. */
    Field always(String value) {
        json.put("constant", value);
        return this;
    }

    String name() {
        return json.get("name").textValue();
    }
}
