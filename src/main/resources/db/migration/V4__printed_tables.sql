-- 部门预算报表: the figures of the bureau's finished tables as they are printed, a second source that is only compared.
CREATE TABLE printed_figure (
    submission_id   BIGINT NOT NULL REFERENCES submission,
    ordinal         INTEGER NOT NULL,
    table_number    INTEGER NOT NULL,                -- 表号, 1 to 13
    side            INTEGER NOT NULL,                -- 1 left or only, 2 right
    code            VARCHAR NOT NULL,                -- 科目编码; empty where the row has none
    name_id         BIGINT NOT NULL REFERENCES term, -- 项目, 科目名称
    counterpart_id  BIGINT NOT NULL REFERENCES term, -- 政府预算支出经济科目名称
    heading_id      BIGINT NOT NULL REFERENCES term, -- 栏目, from the outermost
    fen             BIGINT NOT NULL,                 -- 印数
    half_width      BIGINT NOT NULL,
    column_number   INTEGER NOT NULL,                -- 列, from 0
    origin_file_id  BIGINT NOT NULL REFERENCES term,
    origin_sheet_id BIGINT NOT NULL REFERENCES term,
    origin_row      INTEGER NOT NULL,
    PRIMARY KEY (submission_id, ordinal)
);
