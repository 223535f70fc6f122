package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.gongkai.reference.ReferenceDisclosure;
import org.gongkai.reference.ReferenceTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pipeline makes of the seed exports is the published disclosure, figure for figure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceDisclosureTest {
    private Path published;
    private Document page;
    private JsonNode data;
    private String print;

    @BeforeAll
    @SuppressWarnings("try")
    void publish(@TempDir Path folder) throws Exception {
        Installation installation = Installation.inEveryFormat(folder).dropSeeds();
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        published = installation.published("029017-2026", 1);
        page = Jsoup.parse(published.resolve("disclosure.html"));
        data = new ObjectMapper().readTree(published.resolve("disclosure.json").toFile());
        try (CamelContext camel = new DefaultCamelContext()) {
            camel.start();
            byte[] pdf = Files.readAllBytes(published.resolve("disclosure.pdf"));
            print = camel.createProducerTemplate().requestBody("pdf:extractText", pdf, String.class);
        }
    }

    static Stream<ReferenceTable> tables() throws IOException {
        return ReferenceDisclosure.read().tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePageHasEveryRowOfTheTable(ReferenceTable reference) {
        Element table = page.selectFirst("#table-" + reference.number());
        assertThat(table).isNotNull();
        assertThat(table.select("caption, h3").text().replace(" ", "")).contains(reference.title());
        assertThat(grid(table.select("thead tr"), reference.header().get(0).size()))
                .isEqualTo(reference.header());
        assertThat(table.select("tbody tr").stream()
                        .map(ReferenceDisclosureTest::cells)
                        .toList())
                .isEqualTo(reference.rows());
        for (String note : reference.notes()) {
            assertThat(table.text().replace(" ", "")).contains(note.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDataHasEveryRowOfTheTable(ReferenceTable reference) {
        JsonNode table = table(reference.number());
        assertThat(table.get("title").asText()).isEqualTo(reference.title());
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : table.get("rows")) {
            List<String> cells = new ArrayList<>();
            row.get("cells")
                    .forEach(cell -> cells.add(
                            cell.isTextual() ? cell.asText() : cell.get("print").asText()));
            rows.add(cells);
        }
        assertThat(rows).isEqualTo(reference.rows());
        assertThat(table.get("notes")).hasSameSizeAs(reference.notes());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theCsvHasEveryRowOfTheTable(ReferenceTable reference) throws IOException {
        Path file = published.resolve(String.format("csv/table-%02d.csv", reference.number()));
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            csv.stream().skip(1).map(CsvRecord::getFields).forEach(rows::add);
        }
        assertThat(rows).isEqualTo(reference.rows());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePrintHasEveryFigureAndNameOfTheTable(ReferenceTable reference) {
        String words = print.replaceAll("\\s", "");
        assertThat(words).contains(reference.title());
        assertThat(reference.rows()).allSatisfy(row -> assertThat(row)
                .filteredOn(cell -> cell.matches("-?\\d+\\.\\d{2}"))
                .allSatisfy(figure -> assertThat(words).contains(figure)));
        assertThat(reference.rows()).allSatisfy(row -> assertThat(words).contains(String.join("", row)));
    }

    @Test
    void theComparisonSeesEveryCell() throws IOException {
        assertThat(tables().mapToInt(table -> table.rows().size()).toArray())
                .containsExactly(33, 22, 22, 36, 22, 24, 1, 1, 1, 6, 1, 15, 0);
    }

    private JsonNode table(int number) {
        for (JsonNode block : data.get("blocks")) {
            if (block.get("kind").asText().equals("table")
                    && block.get("number").asInt() == number) {
                return block;
            }
        }
        throw new AssertionError("The data lacks table " + number);
    }

    private static List<String> cells(Element row) {
        return row.select("td, th").stream()
                .map(Element::text)
                .map(String::strip)
                .toList();
    }

    /** Rows of merged cells, each cell's text in the place where it begins. */
    private static List<List<String>> grid(Elements rows, int width) {
        List<List<String>> grid = new ArrayList<>();
        boolean[][] taken = new boolean[rows.size()][width];
        for (int i = 0; i < rows.size(); i++) {
            List<String> line = new ArrayList<>(Collections.nCopies(width, ""));
            int column = 0;
            for (Element cell : rows.get(i).select("th, td")) {
                while (taken[i][column]) {
                    column++;
                }
                line.set(column, cell.text().strip());
                int columns = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
                int spanned = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
                for (int down = 0; down < spanned; down++) {
                    for (int across = 0; across < columns; across++) {
                        taken[i + down][column + across] = true;
                    }
                }
                column += columns;
            }
            grid.add(line);
        }
        return grid;
    }
}
