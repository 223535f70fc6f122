package org.gongkai;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The office's own files, by their places among the sources that a published document names. */
final class OfficeFiles {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final List<List<CsvRecord>> tables = new ArrayList<>();
    private final List<JsonNode> documents = new ArrayList<>();

    /** Reads the sources, which stand in a folder under their names without a prefix. */
    static OfficeFiles read(JsonNode sources, Path folder, String prefix) throws IOException {
        OfficeFiles files = new OfficeFiles();
        for (JsonNode source : sources) {
            String name = source.get("fileName").asText();
            Path file = folder.resolve(name.substring(prefix.length()));
            boolean isTable = name.endsWith(".csv");
            files.tables.add(isTable ? PublishedUnit.records(file) : List.of());
            files.documents.add(isTable ? MissingNode.getInstance() : JSON.readTree(file.toFile()));
        }
        return files;
    }

    /** 变动原因: what the unit says in its own words. */
    List<String> reasons() {
        return unit().get("变动原因").findValuesAsText("原因");
    }

    /** 上年预算数, and the two of vehicles together. */
    List<BigDecimal> lastYear() {
        JsonNode items = unit().get("上年预算数");
        List<BigDecimal> amounts = new ArrayList<>();
        items.forEach(item -> amounts.add(amount(item)));
        BigDecimal vehicles = amount(items.path("公务用车购置费")).add(amount(items.path("公务用车运行维护费")));
        amounts.add(vehicles);
        amounts.add(vehicles.add(amount(items.path("因公出国（境）费"))).add(amount(items.path("公务接待费"))));
        return amounts;
    }

    /** The amounts, each the last cell of its row, of all the rows named; the unit's information counts what is carried forward. */
    BigDecimal sum(JsonNode figure) {
        BigDecimal sum = namesTheUnit(figure) ? carriedForward() : BigDecimal.ZERO;
        for (JsonNode origin : rows(figure)) {
            List<CsvRecord> table = tables.get(place(origin));
            for (JsonNode row : origin.get("rows")) {
                CsvRecord cells = table.get(row.asInt() - 1);
                sum = sum.add(new BigDecimal(cells.getField(cells.getFieldCount() - 1)));
            }
        }
        return sum;
    }

    /** The origins of a figure that are rows of tables. */
    List<JsonNode> rows(JsonNode figure) {
        List<JsonNode> rows = new ArrayList<>();
        figure.get("origins").forEach(rows::add);
        rows.removeIf(origin -> tables.get(place(origin)).isEmpty());
        return rows;
    }

    /** Whether a figure names the unit's own information. */
    boolean namesTheUnit(JsonNode figure) {
        for (JsonNode origin : figure.get("origins")) {
            if (unit().equals(documents.get(place(origin)))) {
                return true;
            }
        }
        return false;
    }

    /** 项目: the one record of the project library that a figure names. */
    JsonNode project(JsonNode figure) {
        JsonNode origin = figure.at("/origins/0");
        JsonNode members = documents.get(place(origin)).get(origin.get("sheet").asText());
        return members.get(origin.at("/rows/0").asInt() - 1);
    }

    /** The funds of a project in the order of its sheet, the whole term beside the year. */
    static List<BigDecimal> funds(JsonNode project) {
        List<BigDecimal> funds = new ArrayList<>();
        for (String source : List.of("总额", "中央", "省级", "市县", "单位自筹", "其他")) {
            for (String span : List.of("实施期资金", "年度资金")) {
                JsonNode amount = project.get(span).get(source);
                if (amount.isNumber()) {
                    funds.add(amount(amount));
                }
            }
        }
        return funds;
    }

    private JsonNode unit() {
        return documents.stream()
                .filter(document -> document.has("车辆编制"))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal carriedForward() {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode amount : unit().path("年终结转")) {
            sum = sum.add(amount(amount));
        }
        return sum;
    }

    private static BigDecimal amount(JsonNode number) {
        return number.decimalValue().setScale(2);
    }

    private static int place(JsonNode origin) {
        return origin.get("source").asInt();
    }
}
