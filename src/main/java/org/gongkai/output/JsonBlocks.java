package org.gongkai.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 内容块的数据: writes each block as an object whose {@code kind} says what it is. */
final class JsonBlocks implements BlockWriter {
    private final JsonGenerator json;
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    JsonBlocks(JsonGenerator json, List<Source> sources) {
        this.json = json;
        sources.forEach(source -> this.sources.putIfAbsent(source.fingerprint(), this.sources.size()));
    }

    @Override
    public void heading(Block.Heading heading) {
        object("heading", () -> {
            json.writeNumberField("level", heading.level());
            json.writeStringField("id", heading.id());
            json.writeStringField("text", heading.text());
        });
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        object("paragraph", () -> json.writeStringField("text", paragraph.text()));
    }

    @Override
    public void table(Block.TableBlock block) {
        Table table = block.table();
        object("table", () -> {
            json.writeStringField("id", block.id());
            json.writeNumberField("number", table.number());
            json.writeStringField("label", block.label());
            json.writeStringField("title", table.title());
            json.writeStringField("unitName", table.unitName());
            json.writeStringField("unit", Table.UNIT);
            json.writeBooleanField("numbered", table.numbered());
            array("columns", table.columns(), this::column);
            array("rows", table.rows(), this::row);
            array("notes", table.notes(), json::writeString);
        });
    }

    private void column(Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", column.title());
        array("spanners", column.spanners(), json::writeString);
        json.writeStringField("kind", column.kind().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private void row(Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("rank", row.rank().name().toLowerCase(Locale.ROOT));
        array("cells", row.cells(), this::cell);
        json.writeEndObject();
    }

    private void cell(Cell cell) throws IOException {
        if (!(cell instanceof Cell.Figure figure)) {
            json.writeString(cell.print());
            return;
        }
        json.writeStartObject();
        json.writeStringField("yuan", figure.amount().yuan().toPlainString());
        json.writeStringField("wan", figure.amount().wan().toPlainString());
        json.writeStringField("print", figure.print());
        json.writeArrayFieldStart("origins");
        for (Map.Entry<Integer, Map<String, SortedSet<Integer>>> ofSource :
                grouped(figure.origins()).entrySet()) {
            for (Map.Entry<String, SortedSet<Integer>> ofSheet :
                    ofSource.getValue().entrySet()) {
                origin(ofSource.getKey(), ofSheet.getKey(), ofSheet.getValue());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void origin(int source, String sheet, SortedSet<Integer> rows) throws IOException {
        json.writeStartObject();
        json.writeNumberField("source", source);
        if (!sheet.isEmpty()) {
            json.writeStringField("sheet", sheet);
        }
        array("rows", rows, json::writeNumber);
        json.writeEndObject();
    }

    /** The rows by place in the list of sources and by sheet. */
    private Map<Integer, Map<String, SortedSet<Integer>>> grouped(List<Origin> origins) {
        Map<Integer, Map<String, SortedSet<Integer>>> grouped = new TreeMap<>();
        for (Origin origin : origins) {
            grouped.computeIfAbsent(sources.getOrDefault(origin.fingerprint(), -1), source -> new TreeMap<>())
                    .computeIfAbsent(origin.sheet(), sheet -> new TreeSet<>())
                    .add(origin.row());
        }
        return grouped;
    }

    @Override
    public void form(Block.Form form) {
        object("form", () -> {
            json.writeStringField("id", form.id());
            json.writeStringField("title", form.title());
            json.writeStringField("subtitle", form.subtitle());
            json.writeNumberField("columns", form.columns());
            array("rows", form.rows(), row -> {
                json.writeStartArray();
                for (Block.FormCell cell : row) {
                    formCell(cell);
                }
                json.writeEndArray();
            });
        });
    }

    private void formCell(Block.FormCell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", cell.role().name().toLowerCase(Locale.ROOT));
        json.writeStringField("text", cell.text());
        json.writeNumberField("columns", cell.columns());
        json.writeNumberField("rows", cell.rows());
        json.writeEndObject();
    }

    private void object(String kind, Step content) {
        try {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            content.write();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void array(String name, Iterable<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : elements) {
            element.write(each);
        }
        json.writeEndArray();
    }

    /** Something that is written. */
    private interface Step {
        void write() throws IOException;
    }

    /** How an element of an array is written. */
    private interface Element<T> {
        void write(T element) throws IOException;
    }
}
