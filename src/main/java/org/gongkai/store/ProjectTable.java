package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.PerformanceScope;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectSignature;
import org.gongkai.model.ProjectTexts;
import org.springframework.jdbc.core.JdbcTemplate;

/** 项目库表: the projects, whose funds and targets have tables of their own. */
record ProjectTable(JdbcTemplate jdbc, Terms terms, ProjectFundTable funds, ProjectTargetTable targets)
        implements RecordTable<Project> {
    private static final String INSERT = Sql.insert(
            "project",
            "submission_id",
            "ordinal",
            "code",
            "name_id",
            "category",
            "supervising_code",
            "supervising_name_id",
            "implementing_unit_id",
            "attribute_id",
            "duration_id",
            "overview",
            "basis",
            "necessity",
            "safeguards",
            "implementation_plan",
            "responsible",
            "handler",
            "phone",
            "filed_at",
            "secret",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT = Sql.select(
                    "project",
                    "name",
                    "supervising_name",
                    "implementing_unit",
                    "attribute",
                    "duration",
                    "origin_file",
                    "origin_sheet")
            + " ORDER BY ordinal";

    @Override
    public void insert(long submission, List<Project> projects) {
        Terms.Ids ids = terms.intern(projects.stream().flatMap(ProjectTable::texts));
        jdbc.batchUpdate(INSERT, Sql.rows(projects, (ordinal, project) -> row(submission, ordinal, project, ids)));
        funds.insert(submission, projects);
        targets.insert(submission, projects);
    }

    @Override
    public List<Project> read(long submission) {
        ProjectFundTable.Funds fundsOf = funds.read(submission);
        ProjectTargetTable.Targets targetsOf = targets.read(submission);
        return jdbc.query(SELECT, (row, number) -> project(row, fundsOf, targetsOf), submission);
    }

    private static Stream<String> texts(Project project) {
        return Stream.concat(
                RecordTable.originOf(project),
                Stream.of(
                        project.name(),
                        project.supervisingName(),
                        project.implementingUnit(),
                        project.attribute(),
                        project.term()));
    }

    private static Object[] row(long submission, int ordinal, Project project, Terms.Ids ids) {
        ProjectTexts texts = project.texts();
        ProjectSignature signature = project.signature();
        return new Object[] {
            submission,
            ordinal,
            project.code(),
            ids.of(project.name()),
            project.category().name(),
            project.supervisingCode(),
            ids.of(project.supervisingName()),
            ids.of(project.implementingUnit()),
            ids.of(project.attribute()),
            ids.of(project.term()),
            texts.overview(),
            texts.basis(),
            texts.necessity(),
            texts.safeguards(),
            texts.plan(),
            signature.responsible(),
            signature.handler(),
            signature.phone(),
            signature.filedAt(),
            project.secret(),
            ids.of(project.origin().fingerprint()),
            ids.of(project.origin().sheet()),
            project.origin().row()
        };
    }

    private static Project project(ResultSet row, ProjectFundTable.Funds funds, ProjectTargetTable.Targets targets)
            throws SQLException {
        int ordinal = row.getInt("ordinal");
        return new Project(
                row.getString("code"),
                row.getString("name"),
                Columns.constant(row, "category", ExpenditureCategory.class),
                row.getString("supervising_code"),
                row.getString("supervising_name"),
                row.getString("implementing_unit"),
                row.getString("attribute"),
                row.getString("duration"),
                funds.of(ordinal, PerformanceScope.WHOLE_TERM),
                funds.of(ordinal, PerformanceScope.ANNUAL),
                texts(row),
                targets.of(ordinal, PerformanceScope.WHOLE_TERM),
                targets.of(ordinal, PerformanceScope.ANNUAL),
                signature(row),
                row.getBoolean("secret"),
                Columns.origin(row));
    }

    private static ProjectTexts texts(ResultSet row) throws SQLException {
        return new ProjectTexts(
                row.getString("overview"),
                row.getString("basis"),
                row.getString("necessity"),
                row.getString("safeguards"),
                row.getString("implementation_plan"));
    }

    private static ProjectSignature signature(ResultSet row) throws SQLException {
        return new ProjectSignature(
                row.getString("responsible"),
                row.getString("handler"),
                row.getString("phone"),
                row.getString("filed_at"));
    }
}
