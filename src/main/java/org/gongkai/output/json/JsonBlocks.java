package org.gongkai.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Figure;
import org.gongkai.table.Meaning;
import org.gongkai.table.Row;
import org.gongkai.table.Slice;
import org.gongkai.table.Table;

/** 数据文件内容块: the five verbs as data; each block says its {@code kind}. */
final class JsonBlocks implements BlockWriter {
    private final JsonGenerator json;
    private final JsonFigures figures;

    JsonBlocks(JsonGenerator json, JsonFigures figures) {
        this.json = json;
        this.figures = figures;
    }

    @Override
    public void heading(Block.Heading heading) {
        block("heading", () -> {
            json.writeNumberField("level", heading.level());
            json.writeStringField("id", heading.id());
            json.writeStringField("text", heading.text());
            json.writeBooleanField("listed", heading.listed());
        });
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        block("paragraph", () -> {
            json.writeStringField("text", paragraph.text());
            figures.quoted(paragraph.figures());
        });
    }

    @Override
    public void table(Block.TableBlock block) {
        Table table = block.table();
        block("table", () -> {
            json.writeStringField("id", block.id());
            json.writeStringField("label", block.label());
            json.writeNumberField("number", table.number());
            json.writeStringField("title", table.title());
            json.writeStringField("unitName", table.unitName());
            json.writeStringField("unit", Table.UNIT);
            columns(table.columns());
            json.writeBooleanField("numbered", table.numbered());
            rows(table.rows());
            texts("notes", table.notes());
        });
    }

    @Override
    public void form(Block.Form form) {
        block("form", () -> {
            json.writeStringField("id", form.id());
            json.writeStringField("title", form.title());
            json.writeStringField("subtitle", form.subtitle());
            json.writeNumberField("columns", form.columns());
            json.writeArrayFieldStart("rows");
            for (List<Block.FormCell> row : form.rows()) {
                json.writeStartArray();
                for (Block.FormCell cell : row) {
                    formCell(cell);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        block("chart", () -> {
            json.writeStringField("id", chart.id());
            json.writeStringField("title", chart.title());
            json.writeArrayFieldStart("slices");
            for (Slice slice : chart.slices()) {
                json.writeStartObject();
                json.writeStringField("name", slice.name());
                json.writeStringField("share", slice.share());
                figures.write(slice.figure(), slice.print());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void columns(List<Column> columns) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Column column : columns) {
            json.writeStartObject();
            json.writeStringField("title", column.title());
            texts("spanners", column.spanners());
            json.writeStringField("kind", column.kind().name());
            meaning(column.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What a column says; nothing where that is not known. */
    private void meaning(Meaning meaning) throws IOException {
        if (meaning.equals(Meaning.NONE)) {
            return;
        }
        json.writeObjectFieldStart("meaning");
        for (Map.Entry<Meaning.Axis, String> term : meaning.terms().entrySet()) {
            json.writeStringField(term.getKey().name().toLowerCase(Locale.ROOT), term.getValue());
        }
        json.writeEndObject();
    }

    private void rows(List<Row> rows) throws IOException {
        json.writeArrayFieldStart("rows");
        for (Row row : rows) {
            json.writeStartObject();
            json.writeStringField("rank", row.rank().name());
            json.writeArrayFieldStart("cells");
            for (Cell cell : row.cells()) {
                cell(cell);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cell(Cell cell) throws IOException {
        if (cell instanceof Figure figure) {
            figures.inTable(figure);
        } else {
            json.writeString(cell.print());
        }
    }

    private void formCell(Block.FormCell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", cell.text());
        json.writeNumberField("columns", cell.columns());
        json.writeNumberField("rows", cell.rows());
        json.writeStringField("role", cell.role().name());
        Figure figure = cell.figure();
        if (figure != null) {
            figures.write(figure, cell.text());
        }
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void block(String kind, Fields fields) {
        try {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            fields.write();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of a block. */
    private interface Fields {
        void write() throws IOException;
    }
}
