package org.gongkai.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that lies beside the data admits it and nothing else. */
class JsonSchemaTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        assertThat(new JsonWriter().write(Samples.disclosure(), folder))
                .containsExactly(folder.resolve("disclosure.json"), folder.resolve("disclosure.schema.json"));
    }

    @Test
    void theDataKeepsTheSchemaThatItNames() throws IOException {
        assertThat(data().get("$schema").textValue()).isEqualTo("disclosure.schema.json");
        assertThat(Schema.beside(folder).faults(data())).isEmpty();
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                broken("a field that is missing", json -> json.remove("unitCode")),
                broken("a field that no one knows", json -> json.put("author", "x")),
                broken("a year that is a text", json -> json.put("fiscalYear", "2026")),
                broken("an edition that is none", json -> json.put("edition", "DRAFT")),
                broken("a block of an unknown kind", json -> first(json, "heading")
                        .put("kind", "picture")),
                broken("a heading without a level", json -> first(json, "heading")
                        .remove("level")),
                broken("a paragraph with a level", json -> first(json, "paragraph")
                        .put("level", 1)),
                broken("a column of an unknown kind", json -> at(json, "table", "/columns/0")
                        .put("kind", "DATE")),
                broken("an amount that is a number", json -> at(json, "table", "/rows/0/cells/2")
                        .put("yuan", 1.5)),
                broken("an amount without its fen", json -> at(json, "table", "/rows/0/cells/2")
                        .put("yuan", "5")),
                broken(
                        "a cell that is nothing",
                        json -> ((ArrayNode) first(json, "table").at("/rows/0/cells")).addNull()),
                broken(
                        "rows that are counted twice",
                        json -> ((ArrayNode) first(json, "table").at("/rows/0/cells/2/origins/0/rows")).add(2)),
                broken("a form's amount that does not say where it is from", json -> at(json, "form", "/rows/1/2")
                        .remove("origins")),
                broken("a slice without a share", json -> at(json, "chart", "/slices/0")
                        .remove("share")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void whatIsBrokenDoesNotKeepIt(String what, Consumer<ObjectNode> breakage) throws IOException {
        ObjectNode json = (ObjectNode) data();
        breakage.accept(json);
        assertThat(Schema.beside(folder).faults(json)).as(what).isNotEmpty();
    }

    @Test
    void everyFieldIsExplainedInChinese() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(folder.resolve("disclosure.schema.json").toFile());
        schema.findParents("properties")
                .forEach(object -> object.get("properties").forEach(field -> {
                    JsonNode meant = field.has("$ref")
                            ? schema.at(field.get("$ref").textValue().substring(1))
                            : field;
                    if (!meant.has("const") && !meant.path("kind").has("const")) {
                        assertThat(meant.path("description").asText())
                                .as(field.toString())
                                .containsPattern("[\\u4e00-\\u9fff]");
                    }
                }));
    }

    private static Arguments broken(String what, Consumer<ObjectNode> breakage) {
        return Arguments.of(what, breakage);
    }

    private static ObjectNode first(JsonNode json, String kind) {
        for (JsonNode block : json.get("blocks")) {
            if (block.get("kind").textValue().equals(kind)) {
                return (ObjectNode) block;
            }
        }
        throw new AssertionError("No " + kind);
    }

    private static ObjectNode at(JsonNode json, String kind, String pointer) {
        return (ObjectNode) first(json, kind).at(pointer);
    }

    private static JsonNode data() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("disclosure.json").toFile());
    }
}
