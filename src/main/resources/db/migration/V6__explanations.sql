-- 说明: the reasons that persons of a unit give for findings.
CREATE TABLE explanation (
    submission_id   BIGINT NOT NULL REFERENCES submission,
    ordinal         INTEGER NOT NULL,
    code            VARCHAR NOT NULL,                -- 规则号
    record          VARCHAR NOT NULL,                -- 记录
    reason          VARCHAR NOT NULL,                -- 说明
    given_by_id     BIGINT NOT NULL REFERENCES term, -- 说明人
    given_on        DATE NOT NULL,                   -- 说明时间: the day
    given_at        VARCHAR,                         -- and the time of day, as ISO 8601 writes it, where one was given
    origin_file_id  BIGINT NOT NULL REFERENCES term,
    origin_sheet_id BIGINT NOT NULL REFERENCES term,
    origin_row      INTEGER NOT NULL,
    PRIMARY KEY (submission_id, ordinal)
);

-- 是否涉密: what was known before had no such mark.
ALTER TABLE budget_line ADD COLUMN secret BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE project ADD COLUMN secret BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE procurement_line ADD COLUMN secret BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE asset ADD COLUMN secret BOOLEAN DEFAULT FALSE NOT NULL;
