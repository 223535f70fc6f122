package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus reads from the program when it has taken the exports of an office and a file that it refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservedTest {
    private Watched program;
    private Scrape scrape;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Installation installation = Installation.in(folder).dropSeeds().drop("bad.csv", "科目,金额\n不是数,abc\n");
        program = Watched.over(installation).awaitRest();
        scrape = program.scrape();
        Files.writeString(Path.of("/tmp/w/scrape.txt"), program.get("/observe/metrics").body());
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everyFileIsCountedOnceByKindAndOutcome() {
        assertThat(scrape.names()).contains("gongkai_files_total");
    }
}
