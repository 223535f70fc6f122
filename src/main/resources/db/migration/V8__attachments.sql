-- 附件: PDFs that are laid behind the disclosure. Several submissions of them count for a dossier at a time: the kind of their
-- rows in dossier_part is followed by the number of the submission.
CREATE TABLE attachment (
    submission_id   BIGINT NOT NULL REFERENCES submission,
    ordinal         INTEGER NOT NULL,
    title           VARCHAR NOT NULL,                -- 附件名
    pages           INTEGER NOT NULL,                -- 页数
    fingerprint     VARCHAR(64) NOT NULL,            -- the SHA-256 of the PDF itself
    origin_file_id  BIGINT NOT NULL REFERENCES term,
    origin_sheet_id BIGINT NOT NULL REFERENCES term, -- the path of the PDF in an archive
    origin_row      INTEGER NOT NULL,
    PRIMARY KEY (submission_id, ordinal)
);
