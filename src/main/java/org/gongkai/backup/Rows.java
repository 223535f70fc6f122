package org.gongkai.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;

/** 表的内容: the rows of a table as text, one JSON array a line, out of a database and into one. */
final class Rows {
    private static final int AT_A_TIME = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final Shape shape;

    Rows(Connection connection, Shape shape) {
        this.connection = connection;
        this.shape = shape;
    }

    /** Writes all rows, and tells what they sum to. */
    RowSum writeTo(OutputStream out) throws SQLException, IOException {
        RowSum sum = new RowSum();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet rows = statement.executeQuery(shape.select())) {
                while (rows.next()) {
                    byte[] line = line(rows);
                    sum.add(line);
                    out.write(line);
                    out.write('\n');
                }
            }
        }
        return sum;
    }

    /** Puts the rows of a text into the table, which has to be empty. */
    void readFrom(InputStream in) throws SQLException, IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try (PreparedStatement statement = connection.prepareStatement(shape.insert())) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                set(statement, JSON.readTree(line));
                statement.addBatch();
                waiting++;
                if (waiting % AT_A_TIME == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Lets the database count on behind the highest number that is there. */
    void countOn() throws SQLException {
        for (Shape.Column column : shape.columns()) {
            if (column.counted()) {
                countOn(column.name());
            }
        }
    }

    private void countOn(String column) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long next;
            try (ResultSet rows =
                    statement.executeQuery("SELECT COALESCE(MAX(" + column + "), 0) + 1 FROM " + shape.name())) {
                next = rows.next() ? rows.getLong(1) : 1;
            }
            statement.execute("ALTER TABLE " + shape.name() + " ALTER COLUMN " + column + " RESTART WITH " + next);
        }
    }

    private byte[] line(ResultSet row) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            out.writeStartArray();
            for (int i = 0; i < shape.columns().size(); i++) {
                if (row.getObject(i + 1) == null) {
                    out.writeNull();
                } else {
                    shape.columns().get(i).form().write(row, i + 1, out);
                }
            }
            out.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private void set(PreparedStatement statement, JsonNode row) throws SQLException, IOException {
        if (row.size() != shape.columns().size()) {
            throw new IOException("A row of " + shape.name() + " has " + row.size() + " values");
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).isNull()) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                shape.columns().get(i).form().set(statement, i + 1, row.get(i));
            }
        }
    }
}
