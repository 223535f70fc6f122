package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.gongkai.settings.Setting;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back, and Prometheus goes on reading. */
class ScrapedWithoutDatabaseTest {
    @Test
    void whatStandsInTheDatabaseIsLeftOutWhileItIsDownAndTheRestIsTold(@TempDir Path folder) throws Exception {
        int port = freePort();
        Server server = server(port, folder);
        Installation installation = Installation.in(
                folder,
                Map.of(
                        Setting.DATABASE_URL.key(),
                        "jdbc:h2:tcp://127.0.0.1:" + port + "/gongkai",
                        Setting.TRIAL.key(),
                        "50"));
        try (Watched program = Watched.over(installation)) {
            Running.await("ready", () -> isTold(program, "1"));
            server.stop();
            Running.await("not ready", () -> isTold(program, "0"));
            Scrape scrape = program.scrape();
            assertThat(scrape.names())
                    .contains("gongkai_files_total", "gongkai_inbox_files", "gongkai_disk_free_bytes")
                    .doesNotContain("gongkai_dossiers", "gongkai_contents", "gongkai_findings");
            assertThat(program.get("/observe/metrics").statusCode()).isEqualTo(200);

            server = server(port, folder);
            Running.await("ready again", () -> isTold(program, "1"));
        } finally {
            server.stop();
        }
    }

    /** Ready, and the dossiers are told; or neither. */
    private static boolean isTold(Watched program, String ready) throws Exception {
        Scrape scrape = program.scrape();
        return scrape.sum("gongkai_ready").toBigInteger().toString().equals(ready)
                && scrape.names().contains("gongkai_dossiers") == ready.equals("1");
    }

    private static Server server(int port, Path folder) throws SQLException {
        return Server.createTcpServer(
                        "-tcpPort",
                        Integer.toString(port),
                        "-ifNotExists",
                        "-baseDir",
                        folder.resolve("h2").toString())
                .start();
    }

    private static int freePort() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
