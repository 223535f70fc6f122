package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseTest {
    @Test
    void theFolderIsMadeWithTheDatabaseInIt(@TempDir Path folder) {
        Path deep = folder.resolve("数据/库 2026");
        try (Database database = Database.open(deep)) {
            assertThat(new Dossiers(database.dataSource()).all()).isEmpty();
        }
        assertThat(deep.resolve("gongkai.mv.db")).isRegularFile();
    }

    @Test
    void aSecondProcessIsToldToCloseTheFirst(@TempDir Path folder) throws IOException, InterruptedException {
        Process first = otherProcess(folder);
        try {
            assertThatThrownBy(() -> Database.open(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("请先关闭那个程序再启动")
                    .hasMessageContaining("close that one first");
        } finally {
            first.getOutputStream().close();
            first.waitFor();
        }
        Database.open(folder).close();
    }

    @Test
    void whatAKilledProcessAddedIsThere(@TempDir Path folder) throws IOException, InterruptedException {
        otherProcess(folder).destroyForcibly().waitFor();
        try (Database database = Database.open(folder)) {
            assertThat(new Dossiers(database.dataSource()).missing(Specimens.CENTRE))
                    .isEmpty();
        }
    }

    @Test
    void whatAKillLeftOfANewStructureIsThrownAway(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gongkai-next.mv.db"), "half a database");
        try (Database database = Database.open(folder)) {
            assertThat(new Dossiers(database.dataSource()).all()).isEmpty();
        }
        assertThat(folder.toFile().list()).containsExactly("gongkai.mv.db");
    }

    @Test
    void anOlderStructureIsBroughtUpToDateWithWhatIsInIt(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("gongkai");
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .target("2")
                .load()
                .migrate();
        JdbcClient old = JdbcClient.create(new DriverManagerDataSource(url, "sa", ""));
        old.sql("INSERT INTO source (fingerprint, file_name) VALUES ('aa', '收入.csv')")
                .update();
        old.sql(
                        "INSERT INTO submission (source_id, kind, unit_code, fiscal_year) VALUES (1, 'REVENUE', '029017', 2026)")
                .update();
        for (int version : new int[] {1, 2}) {
            old.sql("INSERT INTO publication (unit_code, fiscal_year, version, dossier_fingerprint, folder)"
                            + " VALUES ('029017', 2026, ?, 'x', 'y')")
                    .param(version)
                    .update();
        }
        try (Database database = Database.open(folder)) {
            assertThat(new Dossiers(database.dataSource()).missing(Specimens.CENTRE))
                    .hasSize(5);
            assertThat(new PublicationRegister(database.dataSource(), step -> {}).versions(Specimens.CENTRE))
                    .extracting(published -> published.state().term())
                    .containsExactly("被替代", "已公开");
        }
    }

    @Test
    void aSchemaThatDoesNotFitIsSaid(@TempDir Path folder) {
        try (Database database = Database.open(folder)) {
            JdbcClient.create(database.dataSource())
                    .sql("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1")
                    .update();
        }
        assertThatThrownBy(() -> Database.open(folder)).hasMessageContaining("请换用写入它的程序版本或恢复备份");
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsSaidInOneSentence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gongkai.mv.db"), "not a database");
        assertThatThrownBy(() -> Database.open(folder)).hasMessageContaining("无法打开");
        assertThatThrownBy(() -> Database.open("jdbc:h2:mem:;IFEXISTS=TRUE;USER=x", "y", "secret"))
                .hasMessageContaining("检查地址、用户名、密码")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Database.open(folder.resolve("gongkai.mv.db/below")))
                .hasMessageContaining("无法建立数据库文件夹");
    }

    /** A process that has the database open and a dossier in it. */
    private static Process otherProcess(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(java, "-cp", classes, OtherProcess.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        assertThat(output.lines().anyMatch(OtherProcess.OPEN::equals)).isTrue();
        return process;
    }
}
