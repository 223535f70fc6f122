package org.gongkai.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Amount;
import org.gongkai.model.PerformanceScope;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** 项目资金表: the filled cells of the funds of projects; a blank cell has no row. */
record ProjectFundTable(JdbcTemplate jdbc) {
    private static final String INSERT =
            Sql.insert("project_fund", "submission_id", "project_ordinal", "scope", "item", "fen", "half_width");

    private static final String SELECT = Sql.select("project_fund");

    void insert(long submission, List<Project> projects) {
        List<Object[]> rows = new ArrayList<>();
        for (int ordinal = 0; ordinal < projects.size(); ordinal++) {
            Project project = projects.get(ordinal);
            addRows(rows, submission, new ProjectScope(ordinal, PerformanceScope.WHOLE_TERM), project.wholeTermFunds());
            addRows(rows, submission, new ProjectScope(ordinal, PerformanceScope.ANNUAL), project.annualFunds());
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    Funds read(long submission) {
        Map<Cell, Amount> cells = new HashMap<>();
        jdbc.query(
                SELECT,
                row -> {
                    Item item = Columns.constant(row, "item", Item.class);
                    cells.put(new Cell(ProjectScope.of(row), item), Columns.amount(row));
                },
                submission);
        return new Funds(cells);
    }

    private static void addRows(List<Object[]> rows, long submission, ProjectScope scope, ProjectFunds funds) {
        for (Item item : Item.values()) {
            Amount amount = amountOf(item, funds);
            if (amount != null) {
                rows.add(new Object[] {
                    submission, scope.project(), scope.scope().name(), item.name(), amount.fen(), amount.halfWidth()
                });
            }
        }
    }

    private static @Nullable Amount amountOf(Item item, ProjectFunds funds) {
        return switch (item) {
            case TOTAL -> funds.total();
            case CENTRAL -> funds.central();
            case PROVINCIAL -> funds.provincial();
            case MUNICIPAL -> funds.municipal();
            case SELF_RAISED -> funds.selfRaised();
            case OTHER -> funds.other();
        };
    }

    /** 资金项: a cell of the funds of a project. */
    private enum Item {
        TOTAL,
        CENTRAL,
        PROVINCIAL,
        MUNICIPAL,
        SELF_RAISED,
        OTHER
    }

    private record Cell(ProjectScope scope, Item item) {}

    /** The funds of all projects of a submission. */
    record Funds(Map<Cell, Amount> cells) {
        ProjectFunds of(int project, PerformanceScope scope) {
            ProjectScope place = new ProjectScope(project, scope);
            return new ProjectFunds(
                    cells.get(new Cell(place, Item.TOTAL)),
                    cells.get(new Cell(place, Item.CENTRAL)),
                    cells.get(new Cell(place, Item.PROVINCIAL)),
                    cells.get(new Cell(place, Item.MUNICIPAL)),
                    cells.get(new Cell(place, Item.SELF_RAISED)),
                    cells.get(new Cell(place, Item.OTHER)));
        }
    }
}
