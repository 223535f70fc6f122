package org.gongkai.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Establishment;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Remark;
import org.gongkai.model.UnitProfile;
import org.springframework.jdbc.core.JdbcTemplate;

/** 单位清单: the lists of a unit profile, in its order. */
record UnitLists(JdbcTemplate jdbc) {
    private static final String INSERT_TEXT =
            Sql.insert("unit_text", "submission_id", "list", "ordinal", "subject", "content");

    private static final String SELECT_TEXTS = Sql.select("unit_text") + " AND r.list = ? ORDER BY ordinal";

    private static final String INSERT_ESTABLISHMENT =
            Sql.insert("unit_establishment", "submission_id", "ordinal", "kind", "posts");

    private static final String SELECT_ESTABLISHMENTS = Sql.select("unit_establishment") + " ORDER BY ordinal";

    private static final String INSERT_NOTHING = Sql.insert("unit_nothing_to_report", "submission_id", "kind");

    private static final String SELECT_NOTHING = Sql.select("unit_nothing_to_report");

    private static final String DUTY = "DUTY";
    private static final String DIVISION = "DIVISION";
    private static final String REASON = "REASON";
    private static final String REMARK = "REMARK";
    private static final String ATTACHMENT = "ATTACHMENT";

    void insert(long submission, UnitProfile unit) {
        insert(submission, DUTY, withoutSubject(unit.duties()));
        insert(submission, DIVISION, withoutSubject(unit.divisions()));
        insert(submission, REASON, unit.reasons());
        insert(submission, REMARK, unit.remarks());
        insert(submission, ATTACHMENT, withoutSubject(unit.attachments()));
        jdbc.batchUpdate(INSERT_ESTABLISHMENT, Sql.rows(unit.establishments(), (ordinal, establishment) ->
                new Object[] {submission, ordinal, establishment.kind(), establishment.posts()}));
        jdbc.batchUpdate(
                INSERT_NOTHING,
                unit.nothingToReport().stream()
                        .map(kind -> new Object[] {submission, kind.name()})
                        .toList());
    }

    List<String> duties(long submission) {
        return texts(submission, DUTY);
    }

    List<String> divisions(long submission) {
        return texts(submission, DIVISION);
    }

    List<Remark> reasons(long submission) {
        return remarks(submission, REASON);
    }

    List<Remark> remarks(long submission) {
        return remarks(submission, REMARK);
    }

    List<String> attachments(long submission) {
        return texts(submission, ATTACHMENT);
    }

    List<Establishment> establishments(long submission) {
        return jdbc.query(
                SELECT_ESTABLISHMENTS,
                (row, number) -> new Establishment(row.getString("kind"), row.getInt("posts")),
                submission);
    }

    Set<ExportKind> nothingToReport(long submission) {
        Set<ExportKind> kinds = EnumSet.noneOf(ExportKind.class);
        kinds.addAll(jdbc.query(
                SELECT_NOTHING, (row, number) -> Columns.constant(row, "kind", ExportKind.class), submission));
        return kinds;
    }

    private void insert(long submission, String list, List<Remark> remarks) {
        jdbc.batchUpdate(INSERT_TEXT, Sql.rows(remarks, (ordinal, remark) ->
                new Object[] {submission, list, ordinal, remark.subject(), remark.text()}));
    }

    private List<Remark> remarks(long submission, String list) {
        return jdbc.query(
                SELECT_TEXTS,
                (row, number) -> new Remark(row.getString("subject"), row.getString("content")),
                submission,
                list);
    }

    private List<String> texts(long submission, String list) {
        return remarks(submission, list).stream().map(Remark::text).toList();
    }

    private static List<Remark> withoutSubject(List<String> texts) {
        return texts.stream().map(text -> new Remark("", text)).toList();
    }
}
