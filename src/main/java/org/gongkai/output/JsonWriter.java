package org.gongkai.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Source;

/** 开放数据: the whole disclosure as JSON, every figure with its exact yuan, its print and the rows it sums. */
public final class JsonWriter implements DisclosureWriter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve("disclosure.json");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        try (Writer out = Files.newBufferedWriter(file);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            disclosure(json, disclosure);
            json.writeRaw("\n");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return List.of(file);
    }

    private static void disclosure(JsonGenerator json, Disclosure disclosure) throws IOException {
        json.writeStartObject();
        json.writeStringField("unitCode", disclosure.key().unitCode());
        json.writeStringField("unitName", disclosure.unitName());
        json.writeNumberField("fiscalYear", disclosure.key().fiscalYear());
        json.writeStringField("title", disclosure.title());
        json.writeStringField("edition", disclosure.edition().term());
        json.writeArrayFieldStart("sources");
        for (Source source : disclosure.sources()) {
            json.writeStartObject();
            json.writeStringField("file", source.fileName());
            json.writeStringField("sha256", source.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("contents");
        for (Contents line : disclosure.contents()) {
            json.writeStartObject();
            json.writeNumberField("level", line.level());
            json.writeStringField("id", line.id());
            json.writeStringField("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("blocks");
        disclosure.writeTo(new JsonBlocks(json, disclosure.sources()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
