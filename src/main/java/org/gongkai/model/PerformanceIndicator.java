package org.gongkai.model;

/**
 * 绩效指标: one row of a performance sheet, worded as the office worded it.
 *
 * @param level1 一级指标: 产出指标, 效益指标 or 满意度指标
 * @param level2 二级指标, such as 数量指标
 * @param name 三级指标; empty where the sheet leaves the row blank
 * @param value 指标值; empty where the sheet leaves it blank
 */
public record PerformanceIndicator(String level1, String level2, String name, String value) {
    /** Whether the sheet only names the level and leaves the row blank. */
    public boolean isBlank() {
        return name.isEmpty() && value.isEmpty();
    }
}
