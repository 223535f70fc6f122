package org.gongkai.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * 项目: one more of a unit of the city, with its budget lines and its indicators.
 *
 * @param code 项目编码
 * @param name 项目名称
 * @param amounts of its lines, in yuan
 */
record CityProject(String code, String name, List<BigDecimal> amounts) {
    private static final int TERM = 5;
    private static final int INDICATORS = 8;

    /** Economic items of the department and of the government that no table of its own looks at. */
    private static final List<List<String>> ITEMS = List.of(
            List.of("30201", "办公费", "50201", "办公经费"),
            List.of("30202", "印刷费", "50201", "办公经费"),
            List.of("30205", "水费", "50201", "办公经费"),
            List.of("30206", "电费", "50201", "办公经费"),
            List.of("30207", "邮电费", "50201", "办公经费"),
            List.of("30209", "物业管理费", "50201", "办公经费"),
            List.of("30211", "差旅费", "50201", "办公经费"),
            List.of("30214", "租赁费", "50201", "办公经费"),
            List.of("30213", "维修（护）费", "50209", "维修（护）费"),
            List.of("30227", "委托业务费", "50205", "委托业务费"));

    static CityProject of(String code, String name, int lines, Random random) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            amounts.add(BigDecimal.valueOf(100_000 + random.nextInt(9_900_000), 2));
        }
        return new CityProject(code, name, List.copyOf(amounts));
    }

    BigDecimal total() {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Its budget lines, in the columns of the expenditure export. */
    List<List<String>> lines(String unit, String unitName) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            List<String> line =
                    new ArrayList<>(List.of("2026", unit, unitName, "其他运转类", code, name, "2240106", "安全监管"));
            line.addAll(ITEMS.get(i % ITEMS.size()));
            line.addAll(List.of("一般公共预算", "当年预算", amounts.get(i).toPlainString()));
            lines.add(line);
        }
        return lines;
    }

    /** The project as the library has it: like another, with its own code, name and money, and some indicators more. */
    ObjectNode document(JsonNode like) {
        BigDecimal term = total().multiply(BigDecimal.valueOf(TERM));
        ObjectNode project = like.deepCopy();
        project.put("项目编码", code).put("项目名称", name);
        project.put("项目概况", name + "的执法检查和业务工作").put("项目设立必要性", "保障" + name + "按计划开展");
        funds(project, "年度资金", total());
        funds(project, "实施期资金", term);
        ArrayNode indicators = project.withArray("绩效指标");
        indicators.forEach(indicator -> cost((ObjectNode) indicator, term));
        for (int i = 1; i <= INDICATORS; i++) {
            ObjectNode more = indicators.addObject();
            more.put("范围", i % 2 == 0 ? "年度" : "实施期");
            more.put("一级", "产出指标").put("二级", "数量指标");
            more.put("三级", name + "第" + (i + 1) / 2 + "类检查")
                    .put("指标值", "≥" + (i % 2 == 0 ? 10 * i : 50 * (i + 1)) + "次");
        }
        return project;
    }

    private static void funds(ObjectNode project, String of, BigDecimal amount) {
        ((ObjectNode) project.get(of)).put("总额", amount).put("市县", amount);
    }

    private void cost(ObjectNode indicator, BigDecimal term) {
        if (indicator.get("二级").asText().equals("成本指标")) {
            BigDecimal amount = indicator.get("范围").asText().equals("年度") ? total() : term;
            indicator.put("指标值", "≤" + amount.toPlainString() + "元");
        }
    }
}
