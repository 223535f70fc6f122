package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gongkai.model.PerformanceScope;

/**
 * 项目范围: one span of time of one project of a submission, which funds, targets and indicators belong to.
 *
 * @param project the place of the project in the submission, from 0
 * @param scope 范围
 */
record ProjectScope(int project, PerformanceScope scope) {
    /** The one that a row belongs to. */
    static ProjectScope of(ResultSet row) throws SQLException {
        return new ProjectScope(row.getInt("project_ordinal"), Columns.constant(row, "scope", PerformanceScope.class));
    }
}
