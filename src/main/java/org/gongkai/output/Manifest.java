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
import org.gongkai.model.Attachment;
import org.gongkai.model.Fingerprint;

/**
 * 清单: writes {@code manifest.json}, which names every file of a publication with its size, its SHA-256 and its format, the
 * standards that it keeps, and the attachments that stand in it.
 */
final class Manifest {
    static final String NAME = "manifest.json";

    /** What is called the format of the files that tell what changed. */
    private static final String CHANGES = "changes";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path folder;
    private final Rendered rendered;

    private Manifest(Path folder, Rendered rendered) {
        this.folder = folder;
        this.rendered = rendered;
    }

    /**
     * Writes the manifest of the files of a folder into it.
     *
     * @param changes the files that tell what changed
     */
    static Path write(Disclosure disclosure, Path folder, Rendered rendered, List<Path> changes) throws IOException {
        Manifest manifest = new Manifest(folder, rendered);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new JsonLayout());
            json.writeStartObject();
            json.writeStringField("unitCode", disclosure.key().unitCode());
            json.writeNumberField("fiscalYear", disclosure.key().fiscalYear());
            json.writeStringField("edition", disclosure.edition().name());
            json.writeArrayFieldStart("files");
            for (Map.Entry<String, String> file : manifest.formats(changes).entrySet()) {
                manifest.entry(file.getKey(), file.getValue(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return Files.writeString(folder.resolve(NAME), text.append('\n').toString());
    }

    /** The format of every file by its name, sorted. */
    private Map<String, String> formats(List<Path> changes) {
        Map<String, String> formats = new TreeMap<>();
        rendered.files().forEach((format, files) -> files.forEach(file -> formats.put(name(file), format)));
        changes.forEach(file -> formats.put(name(file), CHANGES));
        return formats;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void entry(String name, String format, JsonGenerator json) throws IOException {
        Path file = folder.resolve(name);
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("format", format);
        json.writeNumberField("size", Files.size(file));
        json.writeStringField("sha256", Fingerprint.of(file));
        particulars(rendered.of(format), json);
        json.writeEndObject();
    }

    private static void particulars(Particulars particulars, JsonGenerator json) throws IOException {
        if (!particulars.conformance().isEmpty()) {
            json.writeArrayFieldStart("conformance");
            for (String standard : particulars.conformance()) {
                json.writeString(standard);
            }
            json.writeEndArray();
        }
        if (!particulars.attachments().isEmpty()) {
            json.writeArrayFieldStart("attachments");
            for (Attachment attachment : particulars.attachments()) {
                json.writeStartObject();
                json.writeStringField("title", attachment.title());
                json.writeNumberField("pages", attachment.pages());
                json.writeStringField("sha256", attachment.fingerprint());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
