package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.model.Attachment;
import org.gongkai.model.Source;
import org.springframework.jdbc.core.JdbcTemplate;

/** 附件表: the PDFs that are laid behind a disclosure. */
record AttachmentTable(JdbcTemplate jdbc, Terms terms) implements RecordTable<Attachment> {
    private static final String INSERT = Sql.insert(
            "attachment",
            "submission_id",
            "ordinal",
            "title",
            "pages",
            "fingerprint",
            "origin_file_id",
            "origin_sheet_id",
            "origin_row");

    private static final String SELECT = Sql.select("attachment", "origin_file", "origin_sheet") + " ORDER BY ordinal";

    /** The attachments that count of several submissions, by title, each with the file that it came in. */
    Map<Attachment, Source> read(List<Submission> submissions) {
        Map<String, Attachment> byTitle = new TreeMap<>();
        Map<String, Source> sources = new TreeMap<>();
        for (Submission submission : submissions) {
            for (Attachment attachment : read(submission.id())) {
                byTitle.put(attachment.title(), attachment);
                sources.put(attachment.title(), submission.source());
            }
        }
        Map<Attachment, Source> attachments = new LinkedHashMap<>();
        byTitle.forEach((title, attachment) -> attachments.put(attachment, sources.get(title)));
        return attachments;
    }

    @Override
    public void insert(long submission, List<Attachment> attachments) {
        Terms.Ids ids = terms.intern(attachments.stream().flatMap(RecordTable::originOf));
        jdbc.batchUpdate(INSERT, Sql.rows(attachments, (ordinal, attachment) -> new Object[] {
            submission,
            ordinal,
            attachment.title(),
            attachment.pages(),
            attachment.fingerprint(),
            ids.of(attachment.origin().fingerprint()),
            ids.of(attachment.origin().sheet()),
            attachment.origin().row()
        }));
    }

    @Override
    public List<Attachment> read(long submission) {
        return jdbc.query(SELECT, (row, number) -> attachment(row), submission);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getString("title"), row.getInt("pages"), row.getString("fingerprint"), Columns.origin(row));
    }
}
