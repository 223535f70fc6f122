package org.gongkai.model;

import java.util.List;

/**
 * 绩效目标: the goal of a project over one span of time with the indicators that measure it.
 *
 * @param scope 范围
 * @param goal 总体目标; empty where the sheet leaves it blank
 * @param indicators 绩效指标, in the order of the sheet
 */
public record PerformanceTarget(PerformanceScope scope, String goal, List<PerformanceIndicator> indicators) {
    public PerformanceTarget {
        indicators = List.copyOf(indicators);
    }
}
