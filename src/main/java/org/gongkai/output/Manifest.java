package org.gongkai.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Fingerprint;

/** 清单: writes {@code manifest.json}, which names every file of a publication with its size and SHA-256. */
final class Manifest {
    static final String NAME = "manifest.json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private Manifest() {}

    /** Writes the manifest of the files of a folder into it. */
    static Path write(Disclosure disclosure, Path folder, List<Path> files) throws IOException {
        Map<String, Path> sorted = new TreeMap<>();
        files.forEach(file -> sorted.put(folder.relativize(file).toString().replace('\\', '/'), file));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new JsonLayout());
            json.writeStartObject();
            json.writeStringField("unitCode", disclosure.key().unitCode());
            json.writeNumberField("fiscalYear", disclosure.key().fiscalYear());
            json.writeStringField("edition", disclosure.edition().name());
            json.writeArrayFieldStart("files");
            for (Map.Entry<String, Path> file : sorted.entrySet()) {
                entry(file.getKey(), file.getValue(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return Files.writeString(folder.resolve(NAME), text.append('\n').toString());
    }

    private static void entry(String name, Path file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeNumberField("size", Files.size(file));
        json.writeStringField("sha256", Fingerprint.of(file));
        json.writeEndObject();
    }
}
