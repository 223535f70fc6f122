package org.gongkai.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** 尝试次数: how often something was begun; counted before it is tried, so that a try that kills the program counts. */
record Attempts(JdbcClient jdbc, String table, String condition) {
    /** So many tries, and the matter waits for a person. */
    static final int MOST = 3;

    /** Counts a try that begins now; false if there were enough. */
    boolean begin(Object... key) {
        return jdbc.sql("UPDATE " + table + " SET attempts = attempts + 1 WHERE " + condition + " AND attempts < "
                                + MOST)
                        .params(key)
                        .update()
                == 1;
    }

    /** Takes back a try that failed for a reason that lies elsewhere. */
    void takeBack(Object... key) {
        jdbc.sql("UPDATE " + table + " SET attempts = attempts - 1 WHERE " + condition + " AND attempts > 0")
                .params(key)
                .update();
    }

    /** Whether there were enough tries. */
    boolean areUsedUp(Object... key) {
        return jdbc.sql("SELECT attempts FROM " + table + " WHERE " + condition)
                        .params(key)
                        .query(Integer.class)
                        .single()
                >= MOST;
    }
}
