package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.PrintedFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** 报表印数表: the figures that the bureau's finished tables print. */
record PrintedFigureTable(JdbcTemplate jdbc, Terms terms) implements RecordTable<PrintedFigure> {
    private static final String INSERT = Sql.insert(
            "printed_figure",
            "submission_id",
            "ordinal",
            "table_number",
            "side",
            "code",
            "name_id",
            "counterpart_id",
            "heading_id",
            "fen",
            "half_width",
            "column_number",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT =
            Sql.select("printed_figure", "name", "counterpart", "heading", "origin_file", "origin_sheet")
                    + " ORDER BY ordinal";

    @Override
    public void insert(long submission, List<PrintedFigure> figures) {
        Terms.Ids ids = terms.intern(figures.stream().flatMap(PrintedFigureTable::texts));
        jdbc.batchUpdate(INSERT, Sql.rows(figures, (ordinal, figure) -> row(submission, ordinal, figure, ids)));
    }

    @Override
    public List<PrintedFigure> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> figure(row), submission);
    }

    private static Stream<String> texts(PrintedFigure figure) {
        return Stream.concat(
                RecordTable.originOf(figure), Stream.of(figure.name(), figure.counterpart(), figure.heading()));
    }

    private static @Nullable Object[] row(long submission, int ordinal, PrintedFigure figure, Terms.Ids ids) {
        return new @Nullable Object[] {
            submission,
            ordinal,
            figure.table(),
            figure.side(),
            figure.code(),
            ids.of(figure.name()),
            ids.of(figure.counterpart()),
            ids.of(figure.heading()),
            figure.amount().fen(),
            figure.amount().halfWidth(),
            figure.column(),
            ids.of(figure.origin().fingerprint()),
            ids.of(figure.origin().sheet()),
            figure.origin().row()
        };
    }

    private static PrintedFigure figure(ResultSet row) throws SQLException {
        return new PrintedFigure(
                row.getInt("table_number"),
                row.getInt("side"),
                row.getString("code"),
                row.getString("name"),
                row.getString("counterpart"),
                row.getString("heading"),
                Columns.amount(row),
                row.getInt("column_number"),
                Columns.origin(row));
    }
}
