package org.gongkai.output.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.document.Block;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.model.Amount;
import org.gongkai.model.Origin;
import org.gongkai.model.SecretProjects;
import org.gongkai.output.ReadBack;
import org.gongkai.output.Samples;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Figure;
import org.gongkai.table.Meaning;
import org.gongkai.table.Row;
import org.gongkai.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonWriterTest {
    @TempDir
    private Path folder;

    @Test
    void theWholeDisclosureIsThere() throws IOException {
        JsonNode json = written();
        assertThat(json.get("unitCode").textValue()).isEqualTo("029017");
        assertThat(json.get("fiscalYear").intValue()).isEqualTo(2026);
        assertThat(json.get("edition").textValue()).isEqualTo("PUBLIC");
        assertThat(json.at("/sources/1/fileName").textValue()).isEqualTo("revenue.xlsx");
        assertThat(json.get("contents")).hasSize(7);
        assertThat(json.get("blocks")).hasSize(Samples.blocks().size());
        assertThat(json.get("blocks").findValuesAsText("text")).containsAll(Samples.HOSTILE);
        assertThat(json.toString()).contains(Samples.LONG);
    }

    @Test
    void aFigureIsExactAndSaysWhereItComesFrom() throws IOException {
        JsonNode total = table(written(), 1).at("/rows/0/cells");
        assertThat(total.get(0).textValue()).isEqualTo("合计");
        assertThat(total.get(2))
                .hasToString(
                        "{\"yuan\":\"20996400.00\",\"wan\":\"2099.64\",\"print\":\"2099.64\","
                                + "\"origins\":[{\"source\":0,\"rows\":[2,3,9]},{\"source\":1,\"sheet\":\"收入\",\"rows\":[7]}]}");
        assertThat(total.get(3).toString()).startsWith("{\"yuan\":\"0.00\",\"wan\":\"0.00\",\"print\":\"\"");
    }

    @Test
    void aParagraphListsTheFiguresItSpeaksOfAndOnlyThen() throws IOException {
        JsonNode blocks = written().get("blocks");
        assertThat(blocks.findParents("figures")).hasSize(1);
        JsonNode figures = blocks.findParents("figures").get(0).get("figures");
        assertThat(figures.get(0))
                .hasToString(
                        "{\"print\":\"2,099.64\",\"yuan\":\"20996400.00\","
                                + "\"origins\":[{\"source\":0,\"rows\":[2,3,9]},{\"source\":1,\"sheet\":\"收入\",\"rows\":[7]}]}");
        assertThat(figures.get(1).toString()).startsWith("{\"print\":\"\",\"yuan\":\"20996400.00\"");
    }

    @Test
    void anAmountOfAFormIsExactAndSaysWhereItComesFrom() throws IOException {
        JsonNode form = written().get("blocks").findParents("subtitle").get(0);
        assertThat(form.findParents("yuan")).hasSize(2);
        assertThat(form.at("/rows/2/1"))
                .hasToString("{\"text\":\"287,670.6\",\"columns\":2,\"rows\":1,\"role\":\"AMOUNT\","
                        + "\"print\":\"287,670.6\",\"yuan\":\"287670.60\","
                        + "\"origins\":[{\"source\":0,\"rows\":[4]},{\"source\":1,\"sheet\":\"收入\",\"rows\":[7]}]}");
        assertThat(form.at("/rows/0/1").has("yuan")).isFalse();
    }

    @Test
    void everyCellStandsInItsPlace() throws IOException {
        JsonNode json = written();
        for (Table expected : List.of(Samples.longTable(), Samples.wideTable())) {
            JsonNode rows = table(json, expected.number()).get("rows");
            assertThat(rows).hasSize(expected.rows().size());
            for (int i = 0; i < rows.size(); i++) {
                Row row = expected.rows().get(i);
                for (int j = 0; j < row.cells().size(); j++) {
                    JsonNode cell = rows.get(i).get("cells").get(j);
                    String print = cell.isTextual()
                            ? cell.textValue()
                            : cell.get("print").textValue();
                    assertThat(print).isEqualTo(row.cells().get(j).print());
                }
            }
        }
    }

    @Test
    void theSameDisclosureGivesTheSameBytesWithPlainLineEnds() throws IOException {
        written();
        byte[] first = Files.readAllBytes(folder.resolve("disclosure.json"));
        written();
        assertThat(folder.resolve("disclosure.json")).hasBinaryContent(first);
        assertThat(Files.readString(folder.resolve("disclosure.json")))
                .doesNotContain("\r")
                .startsWith("{\n  \"$schema\": \"disclosure.schema.json\",\n  \"unitCode\": \"029017\",\n")
                .endsWith("}\n");
    }

    @Test
    void everyLineIsReadBack() throws IOException {
        new JsonWriter().write(Samples.disclosure(), folder);
        ReadBack.hold(Samples.disclosure(), new JsonReader(), folder);
    }

    @Test
    void aColumnSaysWhatItMeansWhereThatIsKnown() throws IOException {
        Column known = Column.amount("基本支出").saying(Meaning.EXPENDITURE.of("基本支出"));
        Table table = new Table(1, "表", "某单位", List.of(known, Column.amount("其他")), false, List.of(), List.of());
        new JsonWriter()
                .write(
                        Samples.disclosure("029017", Edition.PUBLIC, List.of(new Block.TableBlock("t", "表一", table))),
                        folder);
        JsonNode columns = new ObjectMapper()
                .readTree(folder.resolve("disclosure.json").toFile())
                .at("/blocks/0/columns");
        assertThat(columns.get(0).get("meaning")).hasToString("{\"direction\":\"支出\",\"category\":\"基本支出\"}");
        assertThat(columns.get(1).has("meaning")).isFalse();
    }

    @Test
    void aFigureOfAnUnknownFileIsRefused() {
        Cell figure = new Figure(Amount.ofFen(1), List.of(new Origin("ff".repeat(32), "", 1)));
        Table table = new Table(
                1, "表", "某单位", List.of(Column.amount("金额")), false, List.of(Row.of(Row.Rank.CLASS, figure)), List.of());
        Disclosure disclosure =
                Samples.disclosure("029017", Edition.PUBLIC, List.of(new Block.TableBlock("table-1", "表一", table)));
        assertThatThrownBy(() -> new JsonWriter().write(disclosure, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not name: ffff");
    }

    @Test
    void aFileOrSheetThatNamesASecretProjectIsNotNamedSo() throws IOException {
        Disclosure open = Samples.disclosure();
        TreeSet<String> words = new TreeSet<>(List.of("收入", "revenue"));
        Disclosure disclosure = new Disclosure(
                open.key(),
                open.unitName(),
                open.title(),
                open.edition(),
                List.of(new Block.TableBlock("table-2", "表二", Samples.wideTable())),
                open.sources(),
                new SecretProjects(words, words, new TreeSet<>()));
        String json =
                Files.readString(new JsonWriter().write(disclosure, folder).get(0));
        assertThat(json).doesNotContain("收入", "revenue").contains("\"sheet\": \"涉密项目\"", "\"fileName\": \"涉密项目.xlsx\"");
    }

    private JsonNode written() throws IOException {
        Path file = new JsonWriter().write(Samples.disclosure(), folder).get(0);
        return new ObjectMapper().readTree(Files.readString(file));
    }

    private static JsonNode table(JsonNode json, int number) {
        for (JsonNode block : json.get("blocks")) {
            if (block.path("number").intValue() == number) {
                return block;
            }
        }
        throw new AssertionError("No table " + number);
    }
}
