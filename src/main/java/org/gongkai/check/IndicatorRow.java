package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.prose.IndicatorValue;

/**
 * 指标行: an indicator of a sheet with its value as it is understood, and its place in the sheet.
 *
 * @param project the project whose sheet it is in
 * @param target the scope it belongs to
 * @param number its place within its scope, from 1
 * @param indicator the indicator
 * @param value its value
 */
record IndicatorRow(
        Project project, PerformanceTarget target, int number, PerformanceIndicator indicator, IndicatorValue value) {
    /** The rows of a sheet that are not blank, first those of the whole term. */
    static List<IndicatorRow> of(Project project) {
        List<IndicatorRow> rows = new ArrayList<>();
        rows.addAll(of(project, project.wholeTerm()));
        rows.addAll(of(project, project.annual()));
        return rows;
    }

    private static List<IndicatorRow> of(Project project, PerformanceTarget target) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < target.indicators().size(); i++) {
            PerformanceIndicator indicator = target.indicators().get(i);
            if (!indicator.isBlank()) {
                rows.add(new IndicatorRow(project, target, i + 1, indicator, IndicatorValue.of(indicator.value())));
            }
        }
        return rows;
    }

    /** Whether it stands under a second level such as 数量. */
    boolean isUnder(String level2) {
        return indicator.level2().startsWith(level2);
    }

    /** Its name and value in words. */
    String words() {
        return indicator.level2() + "“" + indicator.name() + "”" + indicator.value();
    }

    /** The place of one of its members. */
    Place place(String member) {
        return new Place(project.origin(), "绩效指标[" + target.scope().term() + number + "]/" + member);
    }
}
