package org.gongkai.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Fingerprint;

/** 清单: names every file of a publication with its size and SHA-256, so that anyone can see that nothing was altered. */
final class Manifest {
    private static final String NAME = "manifest.json";

    private Manifest() {}

    /** Writes the manifest of some files into their folder. */
    static Path write(Path folder, List<Path> files) throws IOException {
        Path manifest = folder.resolve(NAME);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (Writer out = Files.newBufferedWriter(manifest);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Path file : files.stream().sorted().toList()) {
                json.writeStartObject();
                json.writeStringField("file", folder.relativize(file).toString().replace('\\', '/'));
                json.writeNumberField("bytes", Files.size(file));
                json.writeStringField("sha256", Fingerprint.of(file));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
        return manifest;
    }

    /** Whether two folders have the same manifest. */
    static boolean same(Path one, Path other) throws IOException {
        return Files.exists(other.resolve(NAME)) && Files.mismatch(one.resolve(NAME), other.resolve(NAME)) < 0;
    }
}
