package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.DossierKey;
import org.gongkai.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the inbox to the outbox, as a finance office meets it. */
class InboxToOutboxTest {
    private static final DossierKey UNIT = new DossierKey("029017", 2026);

    @TempDir
    private Path folder;

    @Test
    void sixExportsBecomeADisclosureInEveryFormat() throws Exception {
        Installation installation = Installation.inEveryFormat(folder).dropSeeds();

        Journal journal = installation.drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Contents.of(installation.published("029017-2026", 1)))
                .containsKeys("disclosure.html", "disclosure.pdf", "disclosure.json", "manifest.json")
                .containsKeys("csv/table-01.csv", "csv/table-13.csv");
        assertThat(installation.outbox().resolve("029017-2026/findings.csv")).isNotEmptyFile();
        assertThat(Contents.of(installation.inbox().resolve("taken"))).hasSize(7);
    }

    @Test
    void theSameExportsInAnyOrderGiveTheSameBytes() throws Exception {
        List<Map<String, String>> outputs = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            Installation installation = Installation.in(folder.resolve("turn-" + turn));
            List<Path> seeds = new ArrayList<>(seeds());
            Collections.rotate(seeds, turn * 2);
            if (turn == 2) {
                Collections.reverse(seeds);
            }
            for (Path seed : seeds) {
                installation.drop(seed);
                if (turn > 0) {
                    installation.drain();
                }
            }
            installation.drain();
            outputs.add(Contents.of(installation.published("029017-2026", 1)));
        }
        assertThat(outputs.get(0)).isNotEmpty();
        assertThat(outputs.get(1)).isEqualTo(outputs.get(0));
        assertThat(outputs.get(2)).isEqualTo(outputs.get(0));
    }

    @Test
    void anIncompleteDossierWaitsAndTheDatabaseRemembers() throws Exception {
        Installation installation = Installation.in(folder);
        List<Path> seeds = seeds();
        for (Path seed : seeds.subList(0, 6)) {
            installation.drop(seed);
        }
        Journal first = installation.drain();
        assertThat(first.outcomes().get(UNIT)).extracting("state").isEqualTo("待齐");
        assertThat(installation.published("029017-2026", 1)).doesNotExist();
        assertThat(Files.readString(installation.outbox().resolve("029017-2026/status.json")))
                .contains("待齐", "单位信息");

        Journal second = installation.drop(seeds.get(6)).drain();

        assertThat(second.outcomes().get(UNIT)).extracting("state").isEqualTo("已公开");
        assertThat(installation.published("029017-2026", 1)).isDirectory();
    }

    @Test
    void aCorrectedExportMakesTheNextVersionAndTheFirstStays() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        installation.drain();
        Map<String, String> first = Contents.of(installation.published("029017-2026", 1));
        String unit = Files.readString(seed("unit.json"));

        installation.drop("unit.json", unit.replace("人事科", "人事教育科")).drain();

        assertThat(Contents.of(installation.published("029017-2026", 1))).isEqualTo(first);
        assertThat(Files.readString(installation.published("029017-2026", 2).resolve("disclosure.html")))
                .contains("人事教育科");
    }

    @Test
    void theSameExportsAgainMakeNothingNew() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        installation.drain();
        Map<String, String> before = Contents.of(installation.outbox());

        Journal journal = installation.dropSeeds().drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Contents.of(installation.outbox())).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithANoteAndTheOthersGoOn() throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        installation.drain();
        Map<String, String> before = Contents.of(installation.outbox());
        String expenditure = Files.readString(seed("expenditure.csv"));

        Journal journal = installation
                .drop("坏的支出.csv", expenditure.replaceFirst(",\\d+\\.\\d{2}\n", ",约三万元\n"))
                .drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.REFUSED);
        Path refused = installation.inbox().resolve("refused");
        List<String> names = List.copyOf(Contents.of(refused).keySet());
        assertThat(names).hasSize(2);
        assertThat(names.get(1)).isEqualTo(names.get(0) + ".txt");
        assertThat(Files.readString(refused.resolve(names.get(1)))).contains("坏的支出.csv", "单元格 O2", "约三万元", "金额");
        assertThat(Contents.of(installation.outbox())).isEqualTo(before);
    }

    @Test
    void figuresThatDoNotTieAreComposedForReviewOnly() throws Exception {
        Installation installation = Installation.in(folder);
        for (Path seed : seeds()) {
            if (!seed.endsWith("revenue.csv")) {
                installation.drop(seed);
            }
        }
        String revenue = Files.readString(seed("revenue.csv"));
        installation.drop("revenue.csv", revenue.replaceFirst(",(\\d+)(\\d{2}\\.\\d{2}\n)", ",1$1$2"));

        Journal journal = installation.drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(installation.published("029017-2026", 1)).doesNotExist();
        Path unit = installation.outbox().resolve("029017-2026");
        assertThat(Files.readString(unit.resolve("review/disclosure.html"))).contains("送审稿");
        assertThat(Files.readString(unit.resolve("findings.csv"))).contains("S03", "revenue.csv", "请核对");
        assertThat(Files.readString(unit.resolve("findings.json"))).contains("\"code\" : \"S03\"");
    }

    @Test
    void aDossierThatCannotBePrintedWaitsInQuarantineAndHoldsNoFile() throws Exception {
        Installation installation = Installation.in(folder, Map.of(Setting.FORMATS.key(), "pdf,html"))
                .dropSeeds();
        String unit = Files.readString(seed("unit.json"));
        installation.drop("unit.json", unit.replace("人事科", "人事\u0F40科"));

        Journal journal = installation.drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(journal.outcomes().get(UNIT)).extracting("state").isEqualTo("隔离");
        assertThat(journal.notices()).singleElement().asString().contains("029017-2026", "U+0F40");
        assertThat(Files.readString(installation.outbox().resolve("029017-2026/status.json")))
                .contains("隔离");
        assertThat(installation.outbox().resolve("029017-2026/incomplete/disclosure.html"))
                .content()
                .contains("人事\u0F40科");
        assertThat(installation.published("029017-2026", 1)).doesNotExist();
        assertThat(Contents.of(installation.inbox().resolve("taken"))).hasSize(7);

        installation.drop("unit.json", unit).drain();
        assertThat(installation.published("029017-2026", 1)).isDirectory();
        assertThat(installation.outbox().resolve("029017-2026/incomplete")).doesNotExist();
    }

    @Test
    void whatIsNoExportIsRefusedAndWhatIsNotFinishedIsLeftAlone() throws Exception {
        Installation installation = Installation.in(folder);
        installation.drop("empty.csv", "").drop("half.part", "x").drop("~$open.csv", "x");
        Files.createDirectory(installation.inbox().resolve("folder.csv"));
        Files.createSymbolicLink(installation.inbox().resolve("link.csv"), Path.of("/etc/hostname"));

        Journal journal = installation.drain();

        assertThat(journal.refusals())
                .extracting(refusal -> refusal.source().fileName())
                .containsExactlyInAnyOrder("empty.csv", "link.csv");
        assertThat(installation.inbox().resolve("half.part")).exists();
        assertThat(installation.inbox().resolve("~$open.csv")).exists();
        assertThat(installation.inbox().resolve("folder.csv")).isDirectory();
        assertThat(installation.inbox().resolve("refused").toFile().list()).hasSize(4);
    }

    @Test
    void aNameThatLooksLikeAnExpressionIsOnlyAName() throws Exception {
        Installation installation = Installation.in(folder);
        installation.drop("${exchangeId}.csv", "甲,乙\n1,2\n");

        Journal journal = installation.drain();

        assertThat(journal.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(Contents.of(installation.inbox().resolve("refused")).keySet())
                .allMatch(name -> name.contains("${exchangeId}.csv"));
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds/yangquan-2026"))) {
            return files.sorted().toList();
        }
    }

    private static Path seed(String name) {
        return Path.of("seeds/yangquan-2026").resolve(name);
    }
}
