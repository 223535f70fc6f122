package org.gongkai.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** 值的形式: how the values of a column are written, the same from every kind of database. */
enum Form {
    /** A whole number. */
    NUMBER {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeNumber(row.getLong(column));
        }

        @Override
        void set(PreparedStatement statement, int column, JsonNode value) throws SQLException {
            statement.setLong(column, value.longValue());
        }
    },
    /** Yes or no. */
    FLAG {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeBoolean(row.getBoolean(column));
        }

        @Override
        void set(PreparedStatement statement, int column, JsonNode value) throws SQLException {
            statement.setBoolean(column, value.booleanValue());
        }
    },
    /** A day. */
    DAY {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        void set(PreparedStatement statement, int column, JsonNode value) throws SQLException {
            statement.setObject(column, LocalDate.parse(value.textValue()));
        }
    },
    /** A moment. */
    MOMENT {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(
                    row.getObject(column, OffsetDateTime.class).toInstant().toString());
        }

        @Override
        void set(PreparedStatement statement, int column, JsonNode value) throws SQLException {
            statement.setObject(column, Instant.parse(value.textValue()).atOffset(ZoneOffset.UTC));
        }
    },
    /** A number with decimals. */
    DECIMAL {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(row.getBigDecimal(column).toPlainString());
        }

        @Override
        void set(PreparedStatement statement, int column, JsonNode value) throws SQLException {
            statement.setBigDecimal(column, new BigDecimal(value.textValue()));
        }
    },
    /** Bytes. */
    BYTES {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeBinary(row.getBytes(column));
        }

        @Override
        void set(PreparedStatement statement, int column, JsonNode value) throws SQLException, IOException {
            statement.setBytes(column, value.binaryValue());
        }
    },
    /** A text. */
    TEXT {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(row.getString(column));
        }

        @Override
        void set(PreparedStatement statement, int column, JsonNode value) throws SQLException {
            statement.setString(column, value.textValue());
        }
    };

    /** The form of a column by the type that JDBC and the database call it. */
    static Form of(int type, String name) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.TIMESTAMP -> name.equals("timestamptz") ? MOMENT : unknown(name);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> unknown(name);
        };
    }

    /** Writes a value that is there. */
    abstract void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException;

    /** Sets a value that is there. */
    abstract void set(PreparedStatement statement, int column, JsonNode value) throws SQLException, IOException;

    private static Form unknown(String name) {
        throw new IllegalStateException("No form for columns of the type " + name);
    }
}
