package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 采集: takes all that waits in an inbox as the program does, by its own routes, up to what the cross-checks found being in the
 * ledger; nothing is rendered.
 */
final class CityIngest {
    private static final String ROUTES = "routes";
    private static final String RECONCILE = "2-reconcile.camel.yaml";
    private static final List<String> RENDERING = List.of("direct:publish", "direct:report");

    private CityIngest() {}

    /** The argument is the folder with the inbox. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        copyRoutesWithoutRendering(folder.resolve(ROUTES));
        try (Pipeline pipeline = new Pipeline(settings(folder), new Journal(), Pipeline.Mode.ONCE)) {
            pipeline.drain();
        }
    }

    /** Tells what the database of a folder holds. */
    static String counted(Path folder) {
        try (Database opened = new Equipment(settings(folder)).openDatabase()) {
            JdbcClient database = JdbcClient.create(opened.dataSource());
            return count(database, "FROM budget_line") + " lines, " + count(database, "FROM project_indicator")
                    + " indicators, " + count(database, "FROM check_run") + " dossiers reconciled, "
                    + count(database, "FROM finding WHERE severity = '须修改'") + " findings that block";
        }
    }

    private static long count(JdbcClient database, String from) {
        return database.sql("SELECT COUNT(*) " + from).query(Long.class).single();
    }

    private static Settings settings(Path place) {
        Path folder = place.toAbsolutePath();
        return Settings.of(Map.of(
                Setting.INBOX.key(), folder.resolve("inbox").toString(),
                Setting.OUTBOX.key(), folder.resolve("outbox").toString(),
                Setting.DATA.key(), folder.resolve("data").toString(),
                Setting.SETTLE.key(), "0",
                Setting.PATIENCE.key(), "0",
                Setting.ROUTES.key(), folder.resolve(ROUTES).toString()));
    }

    /** The routes of the program, of which that of the dossier leaves out what writes documents. */
    private static void copyRoutesWithoutRendering(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> routes = Files.list(Path.of(ROUTES))) {
            for (Path route : routes.toList()) {
                String text = Files.readString(route);
                if (route.endsWith(RECONCILE)) {
                    for (String rendering : RENDERING) {
                        text = text.replaceFirst(" +- to:\n +uri: " + rendering + "\n", "");
                    }
                }
                Files.writeString(folder.resolve(route.getFileName()), text);
            }
        }
    }
}
