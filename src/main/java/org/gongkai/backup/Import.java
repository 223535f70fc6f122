package org.gongkai.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 入库: the rows of a backup into the tables of a database, each table behind those that it refers to. */
final class Import {
    private final Connection connection;

    Import(Connection connection) {
        this.connection = connection;
    }

    /**
     * Fills every table and tells how many rows there are.
     *
     * @throws IllegalStateException if the tables are not those of the backup, or do not hold what it holds afterwards
     */
    long run(BackupFile content) throws SQLException, IOException {
        List<Shape> shapes = new Schema(connection).tables();
        Map<String, Listing.TableRows> listed = new LinkedHashMap<>();
        content.listing().tables().forEach(table -> listed.put(table.name(), table));
        if (!listed.keySet()
                .equals(new HashSet<>(shapes.stream().map(Shape::name).toList()))) {
            throw new IllegalStateException(
                    "备份里的表与数据库的表不符，请用写备份的那一版程序恢复 / the tables differ: restore with the version that wrote it.");
        }
        clear(shapes);
        long rows = 0;
        for (Shape shape : shapes) {
            fill(shape, content);
            rows += requireSame(shape, listed.get(shape.name()));
        }
        return rows;
    }

    /** What the migrations put there comes with the backup. */
    private void clear(List<Shape> shapes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = shapes.size() - 1; i >= 0; i--) {
                statement.execute("DELETE FROM " + shapes.get(i).name());
            }
        }
    }

    private void fill(Shape shape, BackupFile content) throws SQLException, IOException {
        Rows rows = new Rows(connection, shape);
        try (InputStream in = content.content(BackupFile.table(shape.name()))) {
            rows.readFrom(in);
        }
        rows.countOn();
    }

    private long requireSame(Shape shape, Listing.@Nullable TableRows listed) throws SQLException, IOException {
        RowSum sum = new Rows(connection, shape).writeTo(OutputStream.nullOutputStream());
        if (listed == null || sum.rows() != listed.rows() || !sum.text().equals(listed.sum())) {
            throw new IllegalStateException("恢复后的表 " + shape.name()
                    + " 与备份不同，请清空数据库后重新恢复 / a restored table differs: empty the database and restore again.");
        }
        return sum.rows();
    }
}
