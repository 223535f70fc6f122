package org.gongkai.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Amount;
import org.springframework.jdbc.core.JdbcTemplate;

/** 单位金额表: the figures that a unit gives of its other years and of its procurement, by list. */
record UnitAmountTable(JdbcTemplate jdbc) {
    /** 上年预算数. */
    static final String PRIOR_YEAR = "PRIOR_YEAR";

    /** 年终结转. */
    static final String CARRIED_FORWARD = "CARRIED_FORWARD";

    /** 政府采购预算. */
    static final String PROCUREMENT = "PROCUREMENT";

    private static final String INSERT =
            Sql.insert("unit_amount", "submission_id", "list", "item", "fen", "half_width");

    private static final String SELECT = Sql.select("unit_amount") + " AND r.list = ?";

    <K extends Enum<K>> void insert(long submission, String list, Map<K, Amount> amounts) {
        List<Object[]> rows = amounts.entrySet().stream()
                .map(entry -> row(submission, list, entry.getKey().name(), entry.getValue()))
                .toList();
        jdbc.batchUpdate(INSERT, rows);
    }

    <K extends Enum<K>> Map<K, Amount> read(long submission, String list, Class<K> items) {
        Map<K, Amount> amounts = new EnumMap<>(items);
        jdbc.query(
                SELECT,
                row -> {
                    amounts.put(Columns.constant(row, "item", items), Columns.amount(row));
                },
                submission,
                list);
        return amounts;
    }

    private static Object[] row(long submission, String list, String item, Amount amount) {
        return new Object[] {submission, list, item, amount.fen(), amount.halfWidth()};
    }
}
