package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.intake.Exports;
import org.gongkai.model.Dossier;
import org.gongkai.model.Export;
import org.gongkai.refusal.RefusedException;
import org.gongkai.store.Database;
import org.gongkai.store.Dossiers;

/** The dossier of an office's files, read and put together by way of a database in memory. */
final class ReadDossier {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");

    private ReadDossier() {}

    /** The files of the reference unit, in the order of their names. */
    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }

    /** What the files hold, in their order. */
    static List<Export> exports(List<Path> files) throws RefusedException, IOException {
        List<Export> exports = new ArrayList<>();
        for (Path file : files) {
            exports.addAll(new Exports().read(file).exports());
        }
        return exports;
    }

    /** The dossier of the first of the exports, which is complete. */
    static Dossier of(List<Export> exports) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Database memory = Database.open(url, "sa", "")) {
            Dossiers dossiers = new Dossiers(memory.dataSource());
            return dossiers.complete(dossiers.add(exports).get(0)).orElseThrow();
        }
    }
}
