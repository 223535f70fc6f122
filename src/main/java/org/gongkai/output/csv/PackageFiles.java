package org.gongkai.output.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** 数据包文件: the files of a package that was written, found by what its description says of them. */
final class PackageFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;
    private final JsonNode json;

    /**
     * The files of a package.
     *
     * @throws IOException if its description is not there
     */
    PackageFiles(Path folder) throws IOException {
        this.folder = folder;
        this.json = MAPPER.readTree(folder.resolve("datapackage.json").toFile());
    }

    /** 封面: the unit's name, and the title. */
    List<String> cover() {
        return List.of(
                json.required("contributors").required(0).required("title").textValue(),
                json.required("title").textValue());
    }

    /** The records of the file of a name. */
    List<List<String>> records(String name) throws IOException {
        return records(resource("name", name));
    }

    List<List<String>> records(JsonNode resource) throws IOException {
        return CsvFile.read(folder.resolve(resource.required("path").textValue()));
    }

    /** The description of the file of a table. */
    JsonNode table(String block) {
        return resource("block", block);
    }

    private JsonNode resource(String property, String value) {
        for (JsonNode resource : json.required("resources")) {
            if (resource.path(property).asText().equals(value)) {
                return resource;
            }
        }
        throw new IllegalArgumentException("datapackage.json does not name " + value);
    }
}
