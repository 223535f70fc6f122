package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.gongkai.model.Amount;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.Origin;
import org.gongkai.model.Subject;
import org.jspecify.annotations.Nullable;

/** 列: values of the model as they lie in the columns of a row. */
final class Columns {
    private Columns() {}

    static Amount amount(ResultSet row) throws SQLException {
        return new Amount(row.getLong("fen"), row.getLong("half_width"));
    }

    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(row.getString("origin_file"), row.getString("origin_sheet"), row.getInt("origin_row"));
    }

    static Subject<FunctionalCode> function(ResultSet row) throws SQLException {
        return new Subject<>(new FunctionalCode(row.getString("function_code")), row.getString("function_name"));
    }

    static Subject<EconomicCode> departmental(ResultSet row) throws SQLException {
        return new Subject<>(new EconomicCode(row.getString("departmental_code")), row.getString("departmental_name"));
    }

    static Subject<EconomicCode> government(ResultSet row) throws SQLException {
        return new Subject<>(new EconomicCode(row.getString("government_code")), row.getString("government_name"));
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    /** A value that the column holds as text, or null where it holds none. */
    static <T> @Nullable T orNull(ResultSet row, String column, Function<String, T> reading) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? null : reading.apply(text);
    }
}
