package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.model.Explanation;
import org.gongkai.model.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** 说明表: the reasons that persons of a unit give for findings. */
record ExplanationTable(JdbcTemplate jdbc, Terms terms) implements RecordTable<Explanation> {
    private static final String INSERT = Sql.insert(
            "explanation",
            "submission_id",
            "ordinal",
            "code",
            "record",
            "reason",
            "given_by_id",
            "given_on",
            "given_at",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT =
            Sql.select("explanation", "given_by", "origin_file", "origin_sheet") + " ORDER BY ordinal";

    @Override
    public void insert(long submission, List<Explanation> explanations) {
        Terms.Ids ids = terms.intern(
                explanations.stream().flatMap(each -> Stream.concat(RecordTable.originOf(each), Stream.of(each.by()))));
        jdbc.batchUpdate(INSERT, Sql.rows(explanations, (ordinal, each) -> row(submission, ordinal, each, ids)));
    }

    @Override
    public List<Explanation> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> explanation(row), submission);
    }

    private static @Nullable Object[] row(long submission, int ordinal, Explanation explanation, Terms.Ids ids) {
        return new @Nullable Object[] {
            submission,
            ordinal,
            explanation.code(),
            explanation.record(),
            explanation.reason(),
            ids.of(explanation.by()),
            explanation.when().day(),
            Objects.toString(explanation.when().time(), null),
            ids.of(explanation.origin().fingerprint()),
            ids.of(explanation.origin().sheet()),
            explanation.origin().row()
        };
    }

    private static Explanation explanation(ResultSet row) throws SQLException {
        return new Explanation(
                row.getString("code"),
                row.getString("record"),
                row.getString("reason"),
                row.getString("given_by"),
                new Moment(
                        row.getObject("given_on", LocalDate.class), Columns.orNull(row, "given_at", LocalTime::parse)),
                Columns.origin(row));
    }
}
