package org.gongkai.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.document.Block;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;
import org.gongkai.table.Column;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.HeaderCell;
import org.gongkai.table.Meaning;
import org.gongkai.table.Table;

/**
 * 数据文件回读: reads {@code disclosure.json} back, every line of it.
 *
 * @see JsonWriter
 */
public final class JsonReader implements DisclosureReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String format() {
        return "json";
    }

    /**
     * Reads the lines back.
     *
     * @throws IOException if the file is not there or is not JSON
     * @throws IllegalArgumentException if it lacks something that the schema asks for
     */
    @Override
    public Reading read(Path folder) throws IOException {
        JsonNode disclosure = MAPPER.readTree(folder.resolve("disclosure.json").toFile());
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(text(disclosure, "unitName")));
        lines.add(List.of(text(disclosure, "title")));
        for (JsonNode block : disclosure.required("blocks")) {
            switch (text(block, "kind")) {
                case "heading", "paragraph" -> lines.add(List.of(text(block, "text")));
                case "table" -> table(block, lines);
                case "form" -> form(block, lines);
                case "chart" -> chart(block, lines);
                default -> throw new IllegalArgumentException("disclosure.json has a block of an unknown kind");
            }
        }
        return new Reading.Lines(lines);
    }

    private static void table(JsonNode table, List<List<String>> lines) {
        lines.add(List.of(text(table, "label") + " " + text(table, "title")));
        lines.add(List.of("单位名称：" + text(table, "unitName"), "单位：" + text(table, "unit")));
        List<Column> columns = items(table, "columns").map(JsonReader::column).toList();
        header(columns).forEach(lines::add);
        if (table.required("numbered").booleanValue()) {
            lines.add(IntStream.rangeClosed(1, columns.size())
                    .mapToObj(Integer::toString)
                    .toList());
        }
        items(table, "rows").forEach(row -> lines.add(cells(row)));
        items(table, "notes").forEach(note -> lines.add(List.of(note.textValue())));
    }

    private static Column column(JsonNode column) {
        List<String> spanners =
                items(column, "spanners").map(JsonNode::textValue).toList();
        return new Column(text(column, "title"), spanners, Kind.valueOf(text(column, "kind")), Meaning.NONE);
    }

    private static List<List<String>> header(List<Column> columns) {
        return new Table(1, "", "", columns, false, List.of(), List.of())
                .header().stream()
                        .map(row -> row.stream().map(HeaderCell::text).toList())
                        .toList();
    }

    private static List<String> cells(JsonNode row) {
        return items(row, "cells")
                .map(cell -> cell.isTextual() ? cell.textValue() : text(cell, "print"))
                .toList();
    }

    private static void form(JsonNode form, List<List<String>> lines) {
        lines.add(List.of(text(form, "title")));
        lines.add(List.of(text(form, "subtitle")));
        for (JsonNode row : form.required("rows")) {
            lines.add(stream(row).map(cell -> text(cell, "text")).toList());
        }
    }

    private static void chart(JsonNode chart, List<List<String>> lines) {
        lines.add(List.of(text(chart, "title")));
        lines.add(Block.ChartBlock.LEGEND);
        items(chart, "slices")
                .forEach(slice -> lines.add(List.of(text(slice, "name"), text(slice, "print"), text(slice, "share"))));
    }

    private static Stream<JsonNode> items(JsonNode node, String field) {
        return stream(node.required(field));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }
}
