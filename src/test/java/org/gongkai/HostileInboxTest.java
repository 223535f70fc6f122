package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in the inbox: the route lives, nothing is opened that is no file, and a name is only a name. */
class HostileInboxTest {
    private static final long TEN_GIGABYTES = 10L << 30;

    /** All that the file component itself says of a file. */
    private static final Set<String> HEADERS = new TreeSet<>(List.of(
            "CamelFileAbsolute",
            "CamelFileAbsolutePath",
            "CamelFileInitialOffset",
            "CamelFileLastModified",
            "CamelFileLength",
            "CamelFileName",
            "CamelFileNameConsumed",
            "CamelFileNameOnly",
            "CamelFileParent",
            "CamelFilePath",
            "CamelFileRelativePath",
            "CamelMessageTimestamp"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支出\n收入.csv",
                "支出\u202egpj.csv",
                "\ud83d\ude00.csv",
                "${file:name}-${exchangeId}.csv",
                "$simple{sys.user.home}.csv",
                "{{gongkai.data}}.csv",
                "CamelFileName.csv",
                "CamelFileName=..;x.csv",
                "%2e%2e%2f支出.csv",
                "-rf.csv",
                "a'b\"c;d&e|f<g>.csv",
                " 支出 .csv "
            })
    void aFileIsTakenUnderItsNameWhateverTheNameSays(String name) throws Exception {
        takes(name);
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsTaken() throws Exception {
        takes("预".repeat(83) + "aa.csv");
    }

    private void takes(String name) throws Exception {
        Installation installation = Installation.in(folder);
        String text = procurement(1);
        installation.drop(name, text);

        Journal journal = installation.drain();

        assertThat(journal.refusals()).isEmpty();
        assertThat(journal.leftInInbox()).isEmpty();
        assertThat(journal.outcomes()).hasSize(1);
        String fingerprint = Fingerprint.of(Files.writeString(folder.resolve("same"), text));
        Files.delete(folder.resolve("same"));
        assertThat(installation.inbox().resolve("taken").toFile().list())
                .singleElement()
                .asString()
                .startsWith(fingerprint.substring(0, 12) + "-");
        assertThat(folder.toFile().list()).containsOnly("inbox", "outbox", "data");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsNeverOpenedAndTheRouteLives() throws Exception {
        Installation installation = Installation.in(folder);
        Path inbox = installation.inbox();
        Path secret = Files.writeString(folder.resolve("secret.csv"), procurement(7));
        run("mkfifo", inbox.resolve("管道.csv").toString());
        run("sh", "-c", "printf x > \"$0/$(printf '\\263\\366.csv')\"", inbox.toString());
        Files.createDirectories(inbox.resolve("文件夹.csv/taken"));
        Files.writeString(inbox.resolve("文件夹.csv/支出.csv"), procurement(2));
        Files.createSymbolicLink(inbox.resolve("断链.csv"), folder.resolve("nowhere"));
        Files.createSymbolicLink(inbox.resolve("环.csv"), Path.of("环.csv"));
        Files.createSymbolicLink(inbox.resolve("夹.csv"), folder.resolve("data"));
        Files.createSymbolicLink(inbox.resolve("链接.csv"), secret);
        installation.drop("好.csv", procurement(3));

        Journal journal = installation.drain();

        assertThat(journal.leftInInbox())
                .hasSize(3)
                .hasEntrySatisfying("文件夹.csv", why -> assertThat(why).contains("文件夹"))
                .hasEntrySatisfying("夹.csv", why -> assertThat(why).contains("文件夹"))
                .containsValue("名称的编码与本机不同，无法打开；请改名后重新放入");
        assertThat(journal.refusals())
                .extracting(
                        refusal -> refusal.source().fileName(),
                        refusal -> refusal.problems().get(0).value())
                .containsExactlyInAnyOrder(
                        tuple("管道.csv", "特殊文件"), tuple("断链.csv", "链接"), tuple("环.csv", "链接"), tuple("链接.csv", "链接"));
        assertThat(journal.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(journal.outcomes()).hasSize(1);
        assertThat(inbox.resolve("文件夹.csv/支出.csv")).exists();
        assertThat(secret).hasContent(procurement(7));
    }

    @Test
    void aFileOfTenGigabytesIsRefusedUnopened() throws Exception {
        Installation installation = Installation.in(folder);
        try (RandomAccessFile sparse =
                new RandomAccessFile(installation.inbox().resolve("大.csv").toFile(), "rw")) {
            sparse.setLength(TEN_GIGABYTES);
        }
        installation.drop("好.csv", procurement(3));

        Journal journal = installation.drain();

        assertThat(journal.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.note())
                .contains("大.csv", TEN_GIGABYTES + " 字节", "不超过 1073741824 字节"));
        assertThat(journal.outcomes()).hasSize(1);
        assertThat(installation.data().resolve("store").toFile().list()).hasSize(1);
    }

    @Test
    void noHeaderOfAnExchangeComesFromANameOrAContent() throws Exception {
        Installation installation = Installation.in(folder);
        Map<String, Map<String, Object>> headers = new ConcurrentSkipListMap<>();
        try (Running program = Running.on(installation, new SyncedDisk())) {
            program.context().getManagementStrategy().addEventNotifier(new Listening(headers));
            String mail = "CamelFileName: ../../x\r\nCamelBeanMethodName: delete\r\n\r\n";
            for (String name : List.of("CamelBeanMethodName=delete.csv", "${body}.csv", "x.csv")) {
                installation.drop(name, mail + procurement(1) + name);
            }
            program.awaitRest();
        }
        assertThat(headers).containsOnlyKeys("CamelBeanMethodName=delete.csv", "${body}.csv", "x.csv");
        headers.forEach((name, given) -> {
            assertThat(HEADERS).containsAll(given.keySet());
            assertThat(given.get("CamelFileName")).isEqualTo(name);
        });
    }

    /** Remembers the headers of what comes from a folder, as the first step of its route sees them. */
    private static final class Listening extends EventNotifierSupport {
        private final Map<String, Map<String, Object>> headers;

        Listening(Map<String, Map<String, Object>> headers) {
            this.headers = headers;
        }

        @Override
        public void notify(CamelEvent event) {
            if (event instanceof CamelEvent.ExchangeCreatedEvent created
                    && created.getExchange().getFromEndpoint() instanceof FileEndpoint) {
                Map<String, Object> given =
                        new TreeMap<>(created.getExchange().getMessage().getHeaders());
                headers.put(String.valueOf(given.get("CamelFileName")), given);
            }
        }
    }

    private static String procurement(int i) {
        return "预算年度,单位编码,项目编码,品目编码,品目名称,采购类别,金额（元）\n2026,"
                + String.format(Locale.ROOT, "%06d", 100_000 + i)
                + ",P1,A02010100,应急救援装备,货物,1.00\n";
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
