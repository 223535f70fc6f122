package org.gongkai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The dashboard as Grafana imports it. */
record Dashboard(JsonNode json) {
    static Dashboard read() throws IOException {
        return new Dashboard(new ObjectMapper().readTree(new File("src/main/operations/grafana-dashboard.json")));
    }

    /** Every panel, rows among them, in their order. */
    List<JsonNode> panels() {
        return all(json.path("panels")).toList();
    }

    List<JsonNode> variables() {
        return all(json.path("templating").path("list")).toList();
    }

    /** What its panels ask for. */
    List<String> expressions() {
        return panels().stream()
                .flatMap(panel -> all(panel.path("targets")))
                .map(target -> target.path("expr").asText())
                .toList();
    }

    static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
