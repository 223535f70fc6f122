package org.gongkai.store;

import java.util.Optional;
import org.gongkai.model.Source;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 来源文件表: the contents that were dropped, and every name they came under. */
record Sources(JdbcClient jdbc) {
    /** The number of a content; it is stored if it is new, and so is its name. */
    long idOf(Source source) {
        long id = find(source.fingerprint()).orElseGet(() -> insert(source));
        if (!hasName(id, source.fileName())) {
            jdbc.sql(Sql.insert("source_name", "source_id", "file_name"))
                    .params(id, source.fileName())
                    .update();
        }
        return id;
    }

    private long insert(Source source) {
        jdbc.sql(Sql.insert("source", "fingerprint", "file_name"))
                .params(source.fingerprint(), source.fileName())
                .update();
        return find(source.fingerprint()).orElseThrow();
    }

    private Optional<Long> find(String fingerprint) {
        return jdbc.sql("SELECT id FROM source WHERE fingerprint = ?")
                .param(fingerprint)
                .query(Long.class)
                .optional();
    }

    private boolean hasName(long id, String fileName) {
        return jdbc.sql("SELECT 1 FROM source_name WHERE source_id = ? AND file_name = ?")
                .params(id, fileName)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
