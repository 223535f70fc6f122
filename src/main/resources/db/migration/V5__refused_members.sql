-- 退回的成员: the files of an archive that are refused while the rest of it stands.
CREATE TABLE refused_member (
    source_id BIGINT NOT NULL REFERENCES source, -- the archive
    ordinal   INTEGER NOT NULL,
    name      VARCHAR NOT NULL,                  -- the archive and the path in it: 报送.zip/支出.csv
    why       VARCHAR NOT NULL,
    PRIMARY KEY (source_id, ordinal)
);
