package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The routes, as they are written and as the program loads them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private static final int LONGEST_ROUTE = 45;

    private final CamelCatalog catalog = new DefaultCamelCatalog();
    private final List<Map<String, Object>> written = new ArrayList<>();
    private Pipeline pipeline;
    private CamelContext context;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        pipeline = new Pipeline(Installation.in(folder).settings(), new Journal(), Pipeline.Mode.DUE);
        context = pipeline.start();
        for (Path file : files()) {
            Object document = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            maps(document).forEach(written::add);
        }
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @Test
    void everyRouteHasAnIdAndSaysInASentenceWhatItDoes() {
        assertThat(context.getRoutes()).hasSizeGreaterThan(5).allSatisfy(route -> {
            assertThat(route.getId()).matches("[a-z]+");
            assertThat(route.getDescription()).as(route.getId()).matches("(?s)[A-Z].{20,}\\.");
        });
    }

    /** Only a program that watches has a timetable. */
    @Test
    void everyWrittenRouteIsLoadedButThatOfTheTimetable() {
        List<String> ids = written.stream()
                .filter(map -> map.containsKey("from") && !"nightly".equals(map.get("id")))
                .map(map -> (String) map.get("id"))
                .toList();
        assertThat(context.getRoutes()).extracting("id").containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void everyDirectTargetIsTheBeginningOfARoute() {
        Set<String> beginnings = context.getRoutes().stream()
                .map(route -> route.getEndpoint().getEndpointUri().replace("direct://", "direct:"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> targets = endpoints().keySet().stream()
                .filter(uri -> uri.startsWith("direct:"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(targets).hasSizeGreaterThan(4);
        assertThat(beginnings).containsAll(targets);
    }

    @Test
    void everyEndpointOptionIsOneThatCamelKnows() throws Exception {
        List<Map<String, Object>> withOptions = written.stream()
                .filter(map -> map.containsKey("uri") && map.containsKey("parameters"))
                .toList();
        assertThat(withOptions).hasSizeGreaterThan(3);
        for (Map<String, Object> endpoint : withOptions) {
            String scheme = (String) endpoint.get("uri");
            Map<String, String> options = new LinkedHashMap<>();
            maps(Objects.requireNonNull(endpoint.get("parameters")))
                    .get(0)
                    .forEach((name, value) -> options.put(name, String.valueOf(value)));
            var result = catalog.validateEndpointProperties(catalog.asEndpointUri(scheme, options, false));
            assertThat(result.getUnknown()).as(scheme).isNull();
            assertThat(result.getInvalidEnum()).as(scheme).isNull();
            assertThat(result.getInvalidBoolean()).as(scheme).isNull();
        }
    }

    @Test
    void everyBeanThatARouteCallsIsBound() {
        Set<String> called = written.stream()
                .filter(map -> map.containsKey("ref"))
                .map(map -> (String) map.get("ref"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(called).contains("exports", "dossiers", "crossChecks", "disclosures", "publications");
        assertThat(called).allSatisfy(name -> assertThat(context.getRegistry().lookupByName(name))
                .as(name)
                .isNotNull());
    }

    @Test
    void noRouteIsLongerThanAScreen() throws IOException {
        for (Path file : files()) {
            Stream.of(Files.readString(file).split("(?m)^- "))
                    .forEach(route ->
                            assertThat(route.lines()).as(file.toString()).hasSizeLessThan(LONGEST_ROUTE));
        }
    }

    /** A machine without a UTF-8 locale reads other letters wrongly. */
    @Test
    void routesAreWrittenInAscii() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file)).as(file.toString()).isASCII();
        }
    }

    private Map<String, Object> endpoints() {
        Map<String, Object> endpoints = new LinkedHashMap<>();
        written.stream()
                .filter(map -> map.containsKey("uri"))
                .forEach(map -> endpoints.put((String) map.get("uri"), map));
        return endpoints;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("routes"))) {
            return files.sorted().toList();
        }
    }

    /** Every mapping of a YAML document, outermost first. */
    private static List<Map<String, Object>> maps(Object node) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> named = new LinkedHashMap<>();
            map.forEach((key, value) -> named.put(String.valueOf(key), value));
            maps.add(named);
            map.values().forEach(value -> maps.addAll(maps(value)));
        }
        if (node instanceof List<?> list) {
            list.forEach(element -> maps.addAll(maps(element)));
        }
        return maps;
    }
}
