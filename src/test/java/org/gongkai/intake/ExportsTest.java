package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.Refusal;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsTest {
    private static final String PROCUREMENT =
            Dropped.lines("预算年度,单位编码,项目编码,品目编码,品目名称,采购类别,金额（元）", "2026,029017,P1,A0201,计算机,货物,1200.00");

    private final Path folder;
    private final Dropped dropped;

    ExportsTest(@TempDir Path folder) {
        this.folder = folder;
        dropped = new Dropped(folder);
    }

    @Test
    void theSourceIsTheNameAndTheContent() throws Exception {
        Path file = dropped.file("采购.txt", PROCUREMENT);
        assertThat(new Exports().read(file).source()).isEqualTo(new Source("采购.txt", Fingerprint.of(file)));
    }

    @Test
    void aByteOrderMarkChangesNothing() throws Exception {
        assertThat(dropped.read("\uFEFF" + PROCUREMENT).exports().get(0).entries())
                .hasSize(1);
    }

    @Test
    void nothingAtAllIsRefused() {
        Path file = dropped.file("空.csv", "");
        assertThat(Dropped.problems(file))
                .singleElement()
                .returns("整个文件", Problem::place)
                .returns("0 字节", Problem::value);
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("x.csv"));
        assertThat(Dropped.problems(file)).singleElement().returns("文件夹", Problem::value);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), dropped.file("x.csv", PROCUREMENT));
        assertThat(Dropped.problems(link)).singleElement().returns("链接", Problem::value);
    }

    @Test
    void whatIsTooLargeIsNotOpened() {
        Path file = dropped.file("x.csv", PROCUREMENT);
        Refusal refusal = catchThrowableOfType(RefusedException.class, () -> new Exports(20).read(file))
                .refusal();
        assertThat(refusal.source().fingerprint()).isEmpty();
        assertThat(refusal.problems()).singleElement().returns("不超过 20 字节的文件", Problem::expected);
    }

    @Test
    void aFileThatVanishedIsTheSurroundingsFault() {
        assertThatThrownBy(() -> new Exports().read(folder.resolve("gone.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aLimitIsPositive() {
        assertThatThrownBy(() -> new Exports(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSingleBadByteIsFoundOnItsLine() {
        byte[] bytes = (PROCUREMENT + "2026,029017,P1,A0202,~,货物,1\r\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xC3 : bytes[i];
        }
        assertThat(Dropped.problems(dropped.bytes("x.csv", bytes)))
                .singleElement()
                .returns("第 3 行第 22 个字", Problem::place);
    }

    @Test
    void aBadByteInADocumentIsFoundOnItsLine() {
        byte[] bytes = "{\n\"预算年度\": \"~\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        assertThat(Dropped.problems(dropped.bytes("x.json", bytes)))
                .singleElement()
                .returns("第 2 行第 10 个字", Problem::place);
    }

    @ParameterizedTest
    @CsvSource({"<a/>,XML 文件", "MIME-Version: 1.0,单个文件网页（MHT）"})
    void aFormThatIsNotReadIsNamed(String beginning, String form) {
        assertThat(dropped.problems(beginning)).singleElement().returns(form, Problem::value);
    }

    @Test
    void recordsAreSplitByUnitAndYearInTheOrderOfTheFile() throws Exception {
        Reading reading = dropped.read(PROCUREMENT
                + Dropped.lines(
                        "2026,029018,P1,A0201,计算机,货物,2",
                        "2025,029017,P1,A0201,计算机,货物,3",
                        "2026,029017,P2,C0101,培训,服务,4"));
        assertThat(reading.exports())
                .extracting(export -> export.dossier().folder(), export -> export.entries().stream()
                        .map(entry -> entry.origin().row())
                        .toList())
                .containsExactly(
                        tuple("029017-2026", List.of(2, 5)),
                        tuple("029018-2026", List.of(3)),
                        tuple("029017-2025", List.of(4)));
    }
}
