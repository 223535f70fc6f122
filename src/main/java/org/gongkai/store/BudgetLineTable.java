package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** 支出预算明细表: the lines of the expenditure budget. */
record BudgetLineTable(JdbcTemplate jdbc, Terms terms) implements RecordTable<BudgetLine> {
    private static final String INSERT = Sql.insert(
            "budget_line",
            "submission_id",
            "ordinal",
            "category",
            "project_code",
            "project_name_id",
            "function_code",
            "function_name_id",
            "departmental_code",
            "departmental_name_id",
            "government_code",
            "government_name_id",
            "fund",
            "fund_origin",
            "fen",
            "half_width",
            "secret",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT = Sql.select(
                    "budget_line",
                    "project_name",
                    "function_name",
                    "departmental_name",
                    "government_name",
                    "origin_file",
                    "origin_sheet")
            + " ORDER BY ordinal";

    @Override
    public void insert(long submission, List<BudgetLine> lines) {
        Terms.Ids ids = terms.intern(lines.stream().flatMap(BudgetLineTable::texts));
        jdbc.batchUpdate(INSERT, Sql.rows(lines, (ordinal, line) -> row(submission, ordinal, line, ids)));
    }

    @Override
    public List<BudgetLine> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> line(row), submission);
    }

    private static Stream<String> texts(BudgetLine line) {
        return Stream.concat(
                RecordTable.originOf(line),
                Stream.of(
                        line.projectName(),
                        line.function().name(),
                        line.departmental().name(),
                        line.government().name()));
    }

    private static Object[] row(long submission, int ordinal, BudgetLine line, Terms.Ids ids) {
        return new Object[] {
            submission,
            ordinal,
            line.category().name(),
            line.projectCode(),
            ids.of(line.projectName()),
            line.function().code().digits(),
            ids.of(line.function().name()),
            line.departmental().code().digits(),
            ids.of(line.departmental().name()),
            line.government().code().digits(),
            ids.of(line.government().name()),
            line.fund().name(),
            line.from().name(),
            line.amount().fen(),
            line.amount().halfWidth(),
            line.secret(),
            ids.of(line.origin().fingerprint()),
            ids.of(line.origin().sheet()),
            line.origin().row()
        };
    }

    private static BudgetLine line(ResultSet row) throws SQLException {
        return new BudgetLine(
                Columns.constant(row, "category", ExpenditureCategory.class),
                row.getString("project_code"),
                row.getString("project_name"),
                Columns.function(row),
                Columns.departmental(row),
                Columns.government(row),
                Columns.constant(row, "fund", FundSource.class),
                Columns.constant(row, "fund_origin", FundOrigin.class),
                Columns.amount(row),
                row.getBoolean("secret"),
                Columns.origin(row));
    }
}
