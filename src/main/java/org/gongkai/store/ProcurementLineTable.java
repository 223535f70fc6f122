package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ProcurementLine;
import org.springframework.jdbc.core.JdbcTemplate;

/** 政府采购预算表: the lines of the procurement budget. */
record ProcurementLineTable(JdbcTemplate jdbc, Terms terms) implements RecordTable<ProcurementLine> {
    private static final String INSERT = Sql.insert(
            "procurement_line",
            "submission_id",
            "ordinal",
            "project_code",
            "item_code",
            "item_name_id",
            "category",
            "fen",
            "half_width",
            "secret",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT =
            Sql.select("procurement_line", "item_name", "origin_file", "origin_sheet") + " ORDER BY ordinal";

    @Override
    public void insert(long submission, List<ProcurementLine> lines) {
        Terms.Ids ids = terms.intern(
                lines.stream().flatMap(line -> Stream.concat(RecordTable.originOf(line), Stream.of(line.itemName()))));
        jdbc.batchUpdate(INSERT, Sql.rows(lines, (ordinal, line) -> row(submission, ordinal, line, ids)));
    }

    @Override
    public List<ProcurementLine> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> line(row), submission);
    }

    private static Object[] row(long submission, int ordinal, ProcurementLine line, Terms.Ids ids) {
        return new Object[] {
            submission,
            ordinal,
            line.projectCode(),
            line.itemCode(),
            ids.of(line.itemName()),
            line.category().name(),
            line.amount().fen(),
            line.amount().halfWidth(),
            line.secret(),
            ids.of(line.origin().fingerprint()),
            ids.of(line.origin().sheet()),
            line.origin().row()
        };
    }

    private static ProcurementLine line(ResultSet row) throws SQLException {
        return new ProcurementLine(
                row.getString("project_code"),
                row.getString("item_code"),
                row.getString("item_name"),
                Columns.constant(row, "category", ProcurementCategory.class),
                Columns.amount(row),
                row.getBoolean("secret"),
                Columns.origin(row));
    }
}
