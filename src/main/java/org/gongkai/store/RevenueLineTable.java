package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** 收入预算明细表: the lines of the revenue budget. */
record RevenueLineTable(JdbcTemplate jdbc, Terms terms) implements RecordTable<RevenueLine> {
    private static final String INSERT = Sql.insert(
            "revenue_line",
            "submission_id",
            "ordinal",
            "function_code",
            "function_name_id",
            "revenue_code",
            "revenue_name_id",
            "fund",
            "fund_origin",
            "fen",
            "half_width",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT =
            Sql.select("revenue_line", "function_name", "revenue_name", "origin_file", "origin_sheet")
                    + " ORDER BY ordinal";

    @Override
    public void insert(long submission, List<RevenueLine> lines) {
        Terms.Ids ids = terms.intern(lines.stream().flatMap(RevenueLineTable::texts));
        jdbc.batchUpdate(INSERT, Sql.rows(lines, (ordinal, line) -> row(submission, ordinal, line, ids)));
    }

    @Override
    public List<RevenueLine> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> line(row), submission);
    }

    private static Stream<String> texts(RevenueLine line) {
        Stream<String> revenue = Stream.ofNullable(line.revenue()).map(Subject::name);
        return Stream.concat(
                RecordTable.originOf(line),
                Stream.concat(Stream.of(line.function().name()), revenue));
    }

    private static @Nullable Object[] row(long submission, int ordinal, RevenueLine line, Terms.Ids ids) {
        @Nullable Subject<String> revenue = line.revenue();
        return new @Nullable Object[] {
            submission,
            ordinal,
            line.function().code().digits(),
            ids.of(line.function().name()),
            revenue == null ? null : revenue.code(),
            revenue == null ? null : ids.of(revenue.name()),
            line.fund().name(),
            line.from().name(),
            line.amount().fen(),
            line.amount().halfWidth(),
            ids.of(line.origin().fingerprint()),
            ids.of(line.origin().sheet()),
            line.origin().row()
        };
    }

    private static RevenueLine line(ResultSet row) throws SQLException {
        String revenueName = row.getString("revenue_name");
        return new RevenueLine(
                Columns.function(row),
                Columns.orNull(row, "revenue_code", code -> new Subject<>(code, revenueName)),
                Columns.constant(row, "fund", FundSource.class),
                Columns.constant(row, "fund_origin", FundOrigin.class),
                Columns.amount(row),
                Columns.origin(row));
    }
}
