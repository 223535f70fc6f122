package org.gongkai.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.PerformanceIndicator;

/**
 * 绩效指标的排列: sets the indicators of the whole term and of the year beside each other, level by level.
 *
 * <p>The levels of the template stand in its order whether a sheet fills them or not; a level that the template does not
 * know follows the others. A sheet's own wording of a level (可持续发展影响 for 可持续影响) is kept.
 */
final class IndicatorRows {
    private static final PerformanceIndicator NONE = new PerformanceIndicator("", "", "", "");

    private final Map<String, Map<String, List<PerformanceIndicator>>> wholeTerm = template();
    private final Map<String, Map<String, List<PerformanceIndicator>>> annual = template();

    private IndicatorRows() {}

    /** The levels with the indicators of both spans of time. */
    static List<LevelOne> of(List<PerformanceIndicator> wholeTerm, List<PerformanceIndicator> annual) {
        IndicatorRows rows = new IndicatorRows();
        wholeTerm.forEach(indicator -> rows.add(rows.wholeTerm, rows.annual, indicator));
        annual.forEach(indicator -> rows.add(rows.annual, rows.wholeTerm, indicator));
        List<LevelOne> levels = new ArrayList<>();
        rows.wholeTerm.forEach((one, ofOne) -> {
            List<LevelTwo> twos = new ArrayList<>();
            ofOne.forEach((two, indicators) -> twos.add(new LevelTwo(two, indicators, under(rows.annual, one, two))));
            levels.add(new LevelOne(one, twos));
        });
        return levels;
    }

    private void add(
            Map<String, Map<String, List<PerformanceIndicator>>> side,
            Map<String, Map<String, List<PerformanceIndicator>>> other,
            PerformanceIndicator indicator) {
        String two = levelTwo(indicator.level2());
        under(other, indicator.level1(), two);
        under(side, indicator.level1(), two).add(indicator);
    }

    private static List<PerformanceIndicator> under(
            Map<String, Map<String, List<PerformanceIndicator>>> side, String one, String two) {
        return side.computeIfAbsent(one, level -> new LinkedHashMap<>())
                .computeIfAbsent(two, level -> new ArrayList<>());
    }

    private static String levelTwo(String name) {
        return name.startsWith("可持续") ? "可持续影响" : name;
    }

    private static Map<String, Map<String, List<PerformanceIndicator>>> template() {
        Map<String, Map<String, List<PerformanceIndicator>>> levels = new LinkedHashMap<>();
        List.of("数量指标", "质量指标", "时效指标", "成本指标").forEach(two -> under(levels, "产出指标", two));
        List.of("经济效益", "社会效益", "生态效益", "可持续影响").forEach(two -> under(levels, "效益指标", two));
        under(levels, "满意度指标", "服务对象满意度");
        return levels;
    }

    /**
     * 一级指标.
     *
     * @param name its name
     * @param levels the levels below it
     */
    record LevelOne(String name, List<LevelTwo> levels) {
        int height() {
            return levels.stream().mapToInt(LevelTwo::height).sum();
        }
    }

    /**
     * 二级指标: what both spans of time measure at one level.
     *
     * @param name the level as the template has it
     * @param wholeTerm 实施期
     * @param annual 年度
     */
    record LevelTwo(String name, List<PerformanceIndicator> wholeTerm, List<PerformanceIndicator> annual) {
        int height() {
            return Math.max(1, Math.max(wholeTerm.size(), annual.size()));
        }

        String wholeTermName() {
            return wholeTerm.isEmpty() ? name : wholeTerm.get(0).level2();
        }

        String annualName() {
            return annual.isEmpty() ? name : annual.get(0).level2();
        }

        PerformanceIndicator wholeTerm(int row) {
            return row < wholeTerm.size() ? wholeTerm.get(row) : NONE;
        }

        PerformanceIndicator annual(int row) {
            return row < annual.size() ? annual.get(row) : NONE;
        }
    }
}
