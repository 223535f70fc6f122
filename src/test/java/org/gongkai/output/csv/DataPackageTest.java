package org.gongkai.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Edition;
import org.gongkai.model.FundSource;
import org.gongkai.output.Samples;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Meaning;
import org.gongkai.table.Meaning.Classified;
import org.gongkai.table.Row;
import org.gongkai.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What datapackage.json says of the files beside it is so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataPackageTest {
    private Path csv;
    private JsonNode json;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        List<Block> blocks = new ArrayList<>(Samples.blocks());
        blocks.add(new Block.TableBlock("table-3", "表三", functionTable()));
        new CsvWriter().write(Samples.disclosure("029017", Edition.PUBLIC, blocks), folder);
        csv = folder.resolve("csv");
        json = new ObjectMapper().readTree(csv.resolve("datapackage.json").toFile());
    }

    @Test
    void itSaysWhatItIsAndOfWhom() {
        assertThat(json.get("profile").textValue()).isEqualTo("tabular-data-package");
        assertThat(json.get("name").textValue()).matches("[a-z0-9._-]+").isEqualTo("budget-029017-2026");
        assertThat(json.get("title").textValue()).isEqualTo("2026年度单位预算公开");
        assertThat(json.at("/contributors/0/title").textValue()).isEqualTo("某市检验中心");
        assertThat(json.get("fiscalPeriod")).hasToString("{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}");
        assertThat(json.get("sources").findValuesAsText("title")).containsExactly("expenditure.csv", "revenue.xlsx");
    }

    @Test
    void everyFileIsNamedWithItsSizeAndHash() throws Exception {
        assertThat(json.get("resources").findValuesAsText("path"))
                .containsExactly(
                        "table-01.csv",
                        "table-02.csv",
                        "table-03.csv",
                        "texts.csv",
                        "sheets.csv",
                        "charts.csv",
                        "figures.csv");
        for (JsonNode resource : json.get("resources")) {
            byte[] content = Files.readAllBytes(csv.resolve(resource.get("path").textValue()));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            assertThat(resource.get("bytes").intValue()).isEqualTo(content.length);
            assertThat(resource.get("hash").textValue())
                    .isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
            assertThat(resource.get("name").textValue()).matches("[a-z0-9._-]+");
        }
    }

    @Test
    void theFieldsAreThoseOfTheHeadingAndHoldWhatTheyAreSaidTo() throws IOException {
        for (JsonNode resource : json.get("resources")) {
            Path file = csv.resolve(resource.get("path").textValue());
            JsonNode fields = resource.at("/schema/fields");
            String heading =
                    Files.readString(file).substring(1).lines().findFirst().orElseThrow();
            assertThat(String.join(",", fields.findValuesAsText("name"))).isEqualTo(heading);
            for (List<String> record : CsvFile.read(file)) {
                assertThat(record).hasSize(fields.size());
                for (int i = 0; i < record.size(); i++) {
                    hold(record.get(i), fields.get(i));
                }
            }
        }
    }

    @Test
    void aPrimaryKeyTellsTheRowsApart() throws IOException {
        int keyed = 0;
        for (JsonNode resource : json.get("resources")) {
            List<String> names = resource.at("/schema/fields").findValuesAsText("name");
            List<Integer> key = new ArrayList<>();
            resource.at("/schema/primaryKey").forEach(name -> key.add(names.indexOf(name.textValue())));
            List<List<String>> records =
                    CsvFile.read(csv.resolve(resource.get("path").textValue()));
            if (!key.isEmpty()) {
                keyed++;
                assertThat(new HashSet<>(records.stream()
                                .map(record -> key.stream().map(record::get).toList())
                                .toList()))
                        .hasSameSizeAs(records);
            }
        }
        assertThat(keyed).isEqualTo(7);
    }

    @Test
    void aTableIsMappedToTheTypesOfTheFiscalDataPackage() {
        JsonNode schema = json.at("/resources/2/schema");
        assertThat(schema.at("/fields/0/columnType").textValue()).isEqualTo("functional-classification:generic:code");
        assertThat(schema.at("/fields/1/columnType").textValue()).isEqualTo("functional-classification:generic:label");
        assertThat(schema.at("/fields/2/normalize")).hasToString("{\"栏目\":\"预算数/合计\",\"收支\":\"支出\",\"资金性质\":\"合计\"}");
        assertThat(schema.at("/fields/3/normalize/资金性质").textValue()).isEqualTo("一般公共预算");
        assertThat(schema.get("extraFields").findValuesAsText("columnType"))
                .containsExactly(
                        "value",
                        "direction",
                        "fin-source:generic:label",
                        "date:fiscal-year",
                        "phase:id",
                        "value-currency:code",
                        "administrative-classification:generic:code");
        assertThat(schema.get("extraFields").findParents("normalizationTarget")).hasSize(1);
    }

    @Test
    void everyFigureStandsInARowOfItsOwnWithAllThatIsKnownOfIt() throws IOException {
        List<String> names = json.at("/resources/6/schema/fields").findValuesAsText("name");
        List<List<String>> records = CsvFile.read(csv.resolve("figures.csv")).stream()
                .filter(record -> record.get(0).equals("table-03"))
                .toList();
        assertThat(records).hasSize(4);
        List<String> last = records.get(3);
        assertThat(Map.of("单元格", "D3", "层级", "类", "收支", "支出", "资金性质", "一般公共预算", "功能分类编码", "201"))
                .allSatisfy((name, value) ->
                        assertThat(last.get(names.indexOf(name))).isEqualTo(value));
        assertThat(last.get(names.indexOf("功能分类名称"))).isEqualTo("=1+1");
        assertThat(last.get(names.indexOf("金额"))).isEqualTo("15.05");
    }

    @Test
    void headingsThatStandTwiceAreToldApart() {
        Table table = new Table(
                4, "表", "某单位", List.of(Column.amount("金额"), Column.amount("金额")), false, List.of(), List.of());
        Resource resource = new TableResource(new Block.TableBlock("t", "表四", table))
                .of(Samples.disclosure().key());
        assertThat(resource.fields().stream().map(Field::name)).containsExactly("金额", "金额2");
    }

    private static Table functionTable() {
        Meaning expenditure = Meaning.EXPENDITURE;
        return new Table(
                3,
                "支出表",
                "某单位",
                List.of(
                        Column.code("编码").saying(Meaning.of(Classified.FUNCTION)),
                        Column.name("名称").saying(Meaning.of(Classified.FUNCTION)),
                        Column.amount("合计", "预算数").saying(expenditure),
                        Column.amount("一般公共预算", "预算数").saying(expenditure.of(FundSource.GENERAL_PUBLIC_BUDGET))),
                false,
                List.of(
                        Row.of(
                                Row.Rank.TOTAL,
                                Cell.text("合计"),
                                Cell.BLANK,
                                Samples.figure("15.05"),
                                Samples.figure("0")),
                        Row.of(
                                Row.Rank.CLASS,
                                Cell.text("201"),
                                Cell.text("=1+1"),
                                Samples.figure("15.05"),
                                Samples.figure("15.05"))),
                List.of());
    }

    private static void hold(String value, JsonNode field) {
        switch (field.get("type").textValue()) {
            case "number" ->
                assertThat(value.isEmpty() || new BigDecimal(value).scale() == 2)
                        .isTrue();
            case "integer" -> assertThat(value).matches("\\d*");
            case "boolean" -> assertThat(value).isIn("", "是", "否");
            default -> assertThat(field.get("type").textValue()).isEqualTo("string");
        }
    }
}
