package org.gongkai.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Source;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.JsonLayout;

/**
 * 数据文件: writes {@code disclosure.json}, the whole disclosure as data, every figure with the rows it sums, and beside it
 * {@code disclosure.schema.json}, the JSON Schema (draft 2020-12) that it names and keeps, with what each field means in
 * Chinese.
 *
 * <p>A figure has its exact {@code yuan}, its {@code print} as the page shows it (empty where the page shows nothing), in a
 * table also its {@code wan} as rounded to 万元, all as texts, and its {@code origins}: rows of a source, by the source's
 * place in {@code sources} from 0. Tables and forms have their figures in their cells; a paragraph lists those it speaks of
 * as its {@code figures}, a change right after last year's figure, which is not printed.
 */
public final class JsonWriter implements DisclosureWriter {
    private static final String SCHEMA = "disclosure.schema.json";
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve("disclosure.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.setPrettyPrinter(new JsonLayout());
                disclosure(disclosure, json);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            out.write('\n');
        }
        return List.of(file, schema(folder.resolve(SCHEMA)));
    }

    private static Path schema(Path file) throws IOException {
        try (InputStream schema = JsonWriter.class.getResourceAsStream("/schemas/" + SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("The installation lacks schemas/" + SCHEMA + "; install it again.");
            }
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(file, text.replace("\r\n", "\n"));
        }
    }

    private static void disclosure(Disclosure disclosure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("unitCode", disclosure.key().unitCode());
        json.writeStringField("unitName", disclosure.unitName());
        json.writeNumberField("fiscalYear", disclosure.key().fiscalYear());
        json.writeStringField("title", disclosure.title());
        json.writeStringField("edition", disclosure.edition().name());
        sources(disclosure, json);
        contents(disclosure.contents(), json);
        json.writeArrayFieldStart("blocks");
        disclosure.writeTo(new JsonBlocks(json, new JsonFigures(disclosure, json)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void sources(Disclosure disclosure, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : disclosure.sources()) {
            json.writeStartObject();
            json.writeStringField("fileName", disclosure.place(source.fileName()));
            json.writeStringField("sha256", source.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void contents(List<Contents> contents, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("contents");
        for (Contents line : contents) {
            json.writeStartObject();
            json.writeNumberField("level", line.level());
            json.writeStringField("id", line.id());
            json.writeStringField("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
