package org.gongkai.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be set, how it is judged, and which source counts. */
class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void whatNobodySetsHasADefaultThatIsFit() {
        Settings settings = Settings.of(Map.of());
        assertThat(settings.given()).hasSameSizeAs(Setting.values());
        assertThat(settings.value(Setting.MANAGEMENT_HOST)).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingIsNamedAndExplained(Setting setting) {
        assertThat(setting.key()).matches("gongkai(\\.[a-z][a-z0-9-]*)+");
        assertThat(setting.purpose()).matches("[^|\n]+。");
        assertThat(Arrays.stream(Setting.values()).map(Setting::variable)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gongkai.inbox.settle|2s|0 到 3600000 的整数（毫秒）|whole number from 0 to 3600000, in milliseconds",
                "gongkai.inbox.settle|3600001|0 到 3600000 的整数|from 0 to 3600000",
                "gongkai.inbox.done|yes|true、false 之一|one of true, false",
                "gongkai.nightly.cron|0 2 * * *|六段或七段的 Quartz cron 表达式|such as 0 0 2 * * ?",
                "gongkai.nightly.cron|0 0 25 * * ?|Quartz cron 表达式|such as 0 0 2 * * ?",
                "gongkai.nightly.zone|Asia/Beijing|时区，如 Asia/Shanghai|time zone such as Asia/Shanghai",
                "gongkai.management.host|some where|一个地址，如 127.0.0.1|an address such as 127.0.0.1",
                "gongkai.management.port|65536|0 到 65535 的整数|whole number from 0 to 65535",
                "gongkai.database.url|jdbc:mysql://x/y|jdbc:postgresql: 或 jdbc:h2: 开头的地址|begins with jdbc:postgresql:",
                "gongkai.formats|pdf;html|用逗号分隔的一项或几项|at least one of pdf, docx",
                "gongkai.inbox|''|一个文件夹的路径|the path of a folder",
            })
    void aValueOfAnotherTypeStopsTheStartAndSaysWhatToWrite(String key, String value, String chinese, String english) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of(key, value)))
                .withMessageContaining(key)
                .withMessageContaining(chinese)
                .withMessageContaining(english);
    }

    @ParameterizedTest
    @CsvSource({
        "gongkai.inbos,gongkai.inbox",
        "gongkai.nightly.corn,gongkai.nightly.cron",
        "gongkai.managment.port,gongkai.management.port",
        "inbox,gongkai.inbox",
        "GONGKAI.INBOX,gongkai.inbox"
    })
    void anUnknownKeyStopsTheStartAndTheNearestIsNamed(String key, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of(key, "x")))
                .withMessageContaining(key)
                .withMessageMatching("(?s).*最接近的是 " + nearest + "，.*");
    }

    @Test
    void aSecretThatIsNotFitIsNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("gongkai.database.password", "hush\u0007hush")))
                .withMessageContaining("gongkai.database.password")
                .withMessageNotContaining("hush");
        assertThat(Settings.of(Map.of("gongkai.database.password", "hush")).properties())
                .doesNotContainValue("hush");
    }

    @Test
    void aLaterSourceCountsMore() throws IOException {
        Path file = Files.writeString(
                folder.resolve("some.properties"),
                "gongkai.inbox = 收件\ngongkai.outbox = 发件\ngongkai.data = 数据\ngongkai.checks = c\n");
        Settings settings = Settings.of(
                List.of(
                        Layer.file(file),
                        Layer.environment(Map.of("GONGKAI_OUTBOX", "env", "GONGKAI_DATA", "env", "HOME", "/root")),
                        Layer.jvm(Map.of("gongkai.data", "jvm", "user.name", "x")),
                        Layer.of(Source.Place.COMMAND_LINE, Map.of(Setting.CHECKS, "said"))),
                (value, all) -> value);
        assertThat(settings.given(Setting.INBOX).value()).isEqualTo("收件");
        assertThat(words(settings, Setting.INBOX)).isEqualTo("文件 " + file);
        assertThat(words(settings, Setting.OUTBOX)).isEqualTo("环境变量 GONGKAI_OUTBOX");
        assertThat(words(settings, Setting.DATA)).isEqualTo("Java 系统属性");
        assertThat(words(settings, Setting.CHECKS)).isEqualTo("命令行");
        assertThat(words(settings, Setting.SETTLE)).isEqualTo("默认");
    }

    @Test
    void aSlipInAVariableStopsTheStartAndWhatKubernetesSetsDoesNot() {
        Layer slip = Layer.environment(Map.of("GONGKAI_INBOX_SETLE", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(List.of(slip), (value, all) -> value))
                .withMessageContaining("gongkai.inbox.settle");
        assertThat(Layer.environment(Map.of(
                                "GONGKAI_SERVICE_HOST", "10.0.0.1",
                                "GONGKAI_PORT", "tcp://10.0.0.1:9876",
                                "GONGKAI_PORT_9876_TCP_ADDR", "10.0.0.1"))
                        .values())
                .isEmpty();
    }

    @Test
    void theThreeFoldersMustDiffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("gongkai.inbox", "x", "gongkai.outbox", "./x")))
                .withMessageContaining("三个不同的文件夹");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gongkai.inbox = C:\\inbox\n", "gongkai.inbox = \\\\server\\share\n"})
    void aPathWhoseBackslashesWouldBeLostStopsTheStart(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("windows.properties"), line);
        assertThatIllegalArgumentException().isThrownBy(() -> Layer.file(file)).withMessageContaining("请用 / ");
    }

    @Test
    void escapesThatAreMeantAreRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("meant.properties"),
                "# C:\\old\ngongkai.inbox = C\\:\\\\inbox\ngongkai.outbox = \\u53d1\n");
        assertThat(KeyFile.read(file))
                .containsEntry("gongkai.inbox", "C:\\inbox")
                .containsEntry("gongkai.outbox", "发");
    }

    @Test
    void aFileThatIsNotInUtf8OrSaysAKeyTwiceStopsTheStart() throws IOException {
        Path gbk = Files.write(folder.resolve("gbk"), "gongkai.inbox = 收件箱\n".getBytes(Charset.forName("GB18030")));
        assertThatIllegalArgumentException().isThrownBy(() -> Layer.file(gbk)).withMessageContaining("UTF-8");
        Path twice = Files.writeString(folder.resolve("twice"), "gongkai.inbox = a\ngongkai.inbox = b\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Layer.file(twice)).withMessageContaining("写了两次");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layer.file(folder.resolve("none")))
                .withMessageContaining("没有设置文件");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
        Path file = Files.writeString(folder.resolve("bom"), "\uFEFFgongkai.inbox = a\n");
        assertThat(KeyFile.read(file)).containsOnlyKeys("gongkai.inbox");
    }

    private static String words(Settings settings, Setting setting) {
        return settings.given(setting).source().words();
    }
}
