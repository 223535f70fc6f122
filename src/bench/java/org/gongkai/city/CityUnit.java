package org.gongkai.city;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.rewriting.Grid;
import org.gongkai.rewriting.OfficeForm;

/**
 * 单位: one of the city: the bureau of the tests under another code and name, with many more projects, lines and assets, whose
 * figures agree with each other.
 */
final class CityUnit {
    private static final Path FRAME = Path.of("src/test/resources/exports/second-unit/bureau");
    private static final String CODE = "048001";
    private static final String NAME = "平川市应急管理局";
    private static final String PROJECTS = "1409002600";
    private static final String DEPARTMENT = "\"048\"";
    private static final int UNITS = 900;
    private static final int ASSETS = 40;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    private final String department;
    private final String code;
    private final String name;
    private final List<CityProject> projects = new ArrayList<>();

    /**
     * @param number from 1; nine hundred units have a department
     * @param lines of the expenditure export, about
     * @param random gives the amounts
     */
    CityUnit(int number, int lines, Random random) {
        this.department = Integer.toString(101 + (number - 1) / UNITS);
        this.code = department + String.format("%03d", 1 + (number - 1) % UNITS);
        this.name = "平川市第" + number + "应急管理局";
        int count = Math.min(50, Math.max(4, lines / 30));
        for (int i = 1; i <= count; i++) {
            String project = "14" + code + String.format("%013d", 200 + i);
            projects.add(CityProject.of(project, "第" + i + "项安全监管工作", Math.max(1, (lines - 40) / count), random));
        }
    }

    String code() {
        return code;
    }

    /** The rows of its expenditure, the heading first; a faulty unit says less of one line. */
    Grid expenditure(boolean isFaulty) throws IOException {
        List<List<String>> rows = new ArrayList<>(framed("expenditure.csv").rows());
        projects.forEach(project -> rows.addAll(project.lines(code, name)));
        if (isFaulty) {
            List<String> last = new ArrayList<>(rows.get(rows.size() - 1));
            last.set(last.size() - 1, "1.00");
            rows.set(rows.size() - 1, last);
        }
        return Grid.of(rows);
    }

    /** Writes its exports into a folder in a form; a document is JSON in any. */
    void write(Path folder, OfficeForm form, boolean isFaulty) throws IOException {
        put(folder, "expenditure", form, expenditure(isFaulty));
        put(folder, "revenue", form, revenue());
        put(folder, "assets", form, assets());
        put(folder, "procurement", form, framed("procurement.csv"));
        put(folder, "projects", library());
        put(folder, "unit", unit());
    }

    private BigDecimal more() {
        return projects.stream().map(CityProject::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Grid revenue() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : framed("revenue.csv").rows()) {
            List<String> changed = new ArrayList<>(row);
            if (row.contains("2240106") && row.contains("当年预算")) {
                BigDecimal before = new BigDecimal(row.get(row.size() - 1));
                changed.set(row.size() - 1, before.add(more()).toPlainString());
            }
            rows.add(changed);
        }
        return Grid.of(rows);
    }

    private Grid assets() throws IOException {
        List<List<String>> rows = new ArrayList<>(framed("assets.csv").rows());
        for (int i = 1; i <= ASSETS; i++) {
            rows.add(List.of(
                    code, "TY1" + i, "移动终端第" + i + "批", "通用设备", "", "", "2", i + "000.50", "2024-03-01", "2025-12-31"));
        }
        return Grid.of(rows);
    }

    private JsonNode library() throws IOException {
        ObjectNode library = (ObjectNode) document("projects.json");
        ArrayNode all = library.withArray("项目");
        JsonNode like = all.get(1);
        projects.forEach(project -> all.add(project.document(like)));
        return library;
    }

    private JsonNode unit() throws IOException {
        ObjectNode unit = (ObjectNode) document("unit.json");
        ObjectNode before = (ObjectNode) unit.get("上年预算数");
        for (String total : List.of("收入", "支出", "财政拨款", "一般公共预算")) {
            before.put(total, before.get(total).decimalValue().add(more()));
        }
        return unit;
    }

    private Grid framed(String table) throws IOException {
        return Grid.of(Grid.read(FRAME.resolve(table)).rows().stream()
                .map(row -> row.stream().map(this::own).toList())
                .toList());
    }

    private JsonNode document(String document) throws IOException {
        String text = own(Files.readString(FRAME.resolve(document)));
        return JSON.readTree(text.replace(DEPARTMENT, '"' + department + '"'));
    }

    /** A text of the bureau as this unit says it. */
    private String own(String text) {
        return text.replace(NAME, name).replace(PROJECTS, "14" + code + "00").replace(CODE, code);
    }

    private void put(Path folder, String table, OfficeForm form, Grid grid) throws IOException {
        Files.write(folder.resolve(code + "-" + table + "." + form.ending()), form.write(grid));
    }

    private void put(Path folder, String document, JsonNode content) throws IOException {
        Files.write(folder.resolve(code + "-" + document + ".json"), JSON.writeValueAsBytes(content));
    }
}
