package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceScope;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Project;
import org.springframework.jdbc.core.JdbcTemplate;

/** 绩效目标表: the goals of projects with their indicators. */
record ProjectTargetTable(JdbcTemplate jdbc, Terms terms) {
    private static final String INSERT_TARGET =
            Sql.insert("project_target", "submission_id", "project_ordinal", "scope", "goal");

    private static final String INSERT_INDICATOR = Sql.insert(
            "project_indicator",
            "submission_id",
            "project_ordinal",
            "scope",
            "ordinal",
            "level1_id",
            "level2_id",
            "name",
            "target_value");

    private static final String SELECT_TARGETS = Sql.select("project_target");

    private static final String SELECT_INDICATORS =
            Sql.select("project_indicator", "level1", "level2") + " ORDER BY project_ordinal, scope, ordinal";

    void insert(long submission, List<Project> projects) {
        Terms.Ids levels = terms.intern(projects.stream().flatMap(ProjectTargetTable::levels));
        List<Object[]> targets = new ArrayList<>();
        List<Object[]> indicators = new ArrayList<>();
        for (int ordinal = 0; ordinal < projects.size(); ordinal++) {
            for (PerformanceTarget target : targets(projects.get(ordinal))) {
                String scope = target.scope().name();
                targets.add(new Object[] {submission, ordinal, scope, target.goal()});
                indicators.addAll(rows(submission, ordinal, target, levels));
            }
        }
        jdbc.batchUpdate(INSERT_TARGET, targets);
        jdbc.batchUpdate(INSERT_INDICATOR, indicators);
    }

    Targets read(long submission) {
        Map<ProjectScope, List<PerformanceIndicator>> indicators = indicators(submission);
        Map<ProjectScope, PerformanceTarget> targets = new HashMap<>();
        jdbc.query(
                SELECT_TARGETS,
                row -> {
                    ProjectScope place = ProjectScope.of(row);
                    List<PerformanceIndicator> measures = indicators.getOrDefault(place, List.of());
                    targets.put(place, new PerformanceTarget(place.scope(), row.getString("goal"), measures));
                },
                submission);
        return new Targets(targets);
    }

    private Map<ProjectScope, List<PerformanceIndicator>> indicators(long submission) {
        Map<ProjectScope, List<PerformanceIndicator>> indicators = new HashMap<>();
        jdbc.query(
                SELECT_INDICATORS,
                row -> {
                    indicators
                            .computeIfAbsent(ProjectScope.of(row), place -> new ArrayList<>())
                            .add(indicator(row));
                },
                submission);
        return indicators;
    }

    private static List<PerformanceTarget> targets(Project project) {
        return List.of(project.wholeTerm(), project.annual());
    }

    private static Stream<String> levels(Project project) {
        return targets(project).stream()
                .flatMap(target -> target.indicators().stream())
                .flatMap(indicator -> Stream.of(indicator.level1(), indicator.level2()));
    }

    private static List<Object[]> rows(long submission, int project, PerformanceTarget target, Terms.Ids levels) {
        return Sql.rows(target.indicators(), (ordinal, indicator) -> new Object[] {
            submission,
            project,
            target.scope().name(),
            ordinal,
            levels.of(indicator.level1()),
            levels.of(indicator.level2()),
            indicator.name(),
            indicator.value()
        });
    }

    private static PerformanceIndicator indicator(ResultSet row) throws SQLException {
        return new PerformanceIndicator(
                row.getString("level1"), row.getString("level2"), row.getString("name"), row.getString("target_value"));
    }

    /** The targets of all projects of a submission. */
    record Targets(Map<ProjectScope, PerformanceTarget> byScope) {
        PerformanceTarget of(int project, PerformanceScope scope) {
            return Objects.requireNonNull(
                    byScope.get(new ProjectScope(project, scope)), "Every project is stored with both targets");
        }
    }
}
