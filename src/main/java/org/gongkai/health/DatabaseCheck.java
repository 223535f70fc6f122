package org.gongkai.health;

import java.util.Map;
import org.gongkai.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 数据库: whether it takes a row, and nobody else works on it. */
final class DatabaseCheck implements Check {
    private final Database database;
    private final JdbcClient jdbc;

    DatabaseCheck(Database database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database.dataSource());
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Scope scope() {
        return Scope.WORK;
    }

    @Override
    public Advice advice() {
        return new Advice(
                "数据库不能写入，请检查数据库服务和磁盘空间，程序会自动恢复",
                "the database takes no row: check its service and the disk; the program goes on by itself");
    }

    @Override
    public Condition look() {
        jdbc.sql("UPDATE heartbeat SET beats = beats + 1 WHERE id = 1").update();
        return database.isOursAlone()
                ? Condition.well(name(), Map.of())
                : Condition.wrong(name(), othersAreThere().sentence(), Map.of());
    }

    private static Advice othersAreThere() {
        return new Advice(
                "数据库正被另一个程序使用，请先关闭那个程序，本程序会自动恢复",
                "another program works on the database: close it; this one goes on by itself");
    }
}
