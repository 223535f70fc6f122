package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.form.Limits;
import org.gongkai.form.RawZip;
import org.gongkai.refusal.Problem;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that mean harm, or were damaged: refused in words, and nothing they say of themselves is believed. */
class HostileArchivesTest {
    private static final String GOOD = ArchivesTest.procurement("甲", 1);
    private static final Limits SMALL = new Limits(10, 4 << 20, 6 << 20, 200, 2, 1 << 20);

    @TempDir
    private Path folder;

    @Test
    void aBombIsStoppedByItsRatioWhateverSizeItClaims() {
        byte[] zeros = new byte[3 << 20];
        assertThat(problems(new RawZip().file("x.csv", zeros).size(100), SMALL))
                .singleElement()
                .returns("解开后超过压缩大小的 200 倍", Problem::value)
                .returns("压缩比不超过 200 倍的文件", Problem::expected);
    }

    @Test
    void aFileThatUnpacksToTooMuchIsStoppedWhileItIsUnpacked() {
        assertThat(problems(new RawZip().file("x.csv", noise(5 << 20)).size(100), SMALL))
                .singleElement()
                .returns("解开后超过 4194304 字节", Problem::value);
    }

    @Test
    void manyFilesThatUnpackToTooMuchTogetherRefuseTheWhole() {
        RawZip archive = new RawZip()
                .file("a.csv", noise(3 << 20))
                .file("b.csv", noise((3 << 20) + 1))
                .file("c.csv", GOOD);
        assertThat(problems(archive, SMALL))
                .first()
                .returns("整个文件", Problem::place)
                .returns("解开后总共不超过 6291456 字节的压缩包", Problem::expected);
    }

    @Test
    void whatIsUnpackedInArchivesInTheArchiveCountsToo() {
        RawZip archive = new RawZip().file("s.csv", GOOD);
        for (int i = 0; i < 9; i++) {
            archive.file(
                    i + ".zip", new RawZip().file("x.csv", noise(900_000 + i)).bytes());
        }
        assertThat(problems(archive, new Limits(100, 4 << 20, 6 << 20, 200, 2, 1 << 20)))
                .first()
                .returns("解开后总共不超过 6291456 字节的压缩包", Problem::expected);
    }

    @Test
    void tooManyEntriesRefuseTheWholeAlsoWhenArchivesHideThem() {
        RawZip many = new RawZip();
        IntStream.range(0, 11).forEach(i -> many.file(i + ".csv", GOOD + i));
        RawZip some = new RawZip();
        IntStream.range(0, 10).forEach(i -> some.file(i + ".csv", GOOD + i));
        for (RawZip archive : List.of(many, new RawZip().file("some.zip", some.bytes()))) {
            assertThat(problems(archive, SMALL))
                    .singleElement()
                    .returns("至多 10 个条目的压缩包（含文件夹，并计入其中的压缩包）", Problem::expected);
        }
    }

    @Test
    void archivesStandInArchivesToASaidDepth() throws Exception {
        byte[] second = new RawZip().file("x.csv", GOOD).bytes();
        byte[] third = new RawZip().file("2.zip", second).bytes();
        assertThat(read(new RawZip().file("2.zip", second), SMALL).exports()).hasSize(1);
        assertThat(problems(new RawZip().file("3.zip", third), SMALL))
                .singleElement()
                .returns("压缩包内“3.zip/2.zip”整个文件", Problem::place)
                .returns("压缩包套压缩包不超过 2 层", Problem::expected);
    }

    @Test
    void anArchiveTooLargeToBeHeldIsToBeDroppedByItself() {
        byte[] inner = new RawZip().file("x.csv", noise(2 << 20)).bytes();
        assertThat(problems(new RawZip().file("内层.zip", inner), SMALL))
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy()).contains("单独放入"));
    }

    @Test
    void oneBodyUnderManyNamesIsRefused() {
        RawZip archive = new RawZip().file("a.csv", GOOD).again("b.csv").again("c.csv");
        assertThat(problems(archive)).singleElement().returns("几个文件共用同一段内容", Problem::value);
    }

    @Test
    void aLyingSizeIsTold() {
        assertThat(problems(new RawZip().file("a.csv", GOOD).size(7)))
                .singleElement()
                .returns("目录中写明的 7 字节", Problem::expected);
    }

    @Test
    void aWrongCheckSumIsTold() {
        assertThat(problems(new RawZip().file("a.csv", GOOD).crc(7)))
                .singleElement()
                .returns("校验码不符的内容", Problem::value);
    }

    @Test
    void bytesThatCannotBeUnpackedAreTold() {
        assertThat(problems(new RawZip().file("a.csv", GOOD).damaged()))
                .singleElement()
                .returns("无法解开的内容", Problem::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../支出.csv",
                "a/../../支出.csv",
                "/etc/支出.csv",
                "a//支出.csv",
                "./支出.csv",
                "..\\支出.csv",
                "\\\\server\\支出.csv",
                "C:支出.csv",
                "c:/支出.csv"
            })
    void aNameThatLeavesItsFolderIsRefused(String name) {
        assertThat(problems(new RawZip().file(name, GOOD)))
                .singleElement()
                .returns(name, Problem::value)
                .satisfies(problem -> assertThat(problem.expected()).contains("盘符"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"支\n出.csv", "支\u202e出.csv", "支\u0000出.csv"})
    void aNameWithCharactersThatNobodySeesIsRefused(String name) {
        assertThat(problems(new RawZip().file(name, GOOD)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.paragraph()).contains("[U+").doesNotContain("\n", "\u202e"));
    }

    @Test
    void aNameInNoEncodingIsRefused() {
        RawZip archive = new RawZip().file("支\u00FF.csv", StandardCharsets.ISO_8859_1, GOOD);
        assertThat(problems(archive)).singleElement().returns("无法识别编码的名称", Problem::value);
    }

    @Test
    void twoFilesOfOneNameAreBothRefused() {
        RawZip archive = new RawZip().file("支出.csv", GOOD).file("支出.csv", ArchivesTest.procurement("乙", 2));
        assertThat(problems(archive)).hasSize(2).extracting(Problem::expected).containsOnly("压缩包内不重复的名称");
    }

    @Test
    void aFileThatIsAFolderOfOthersIsRefused() {
        RawZip archive = new RawZip().file("支出", GOOD).file("支出/a.csv", ArchivesTest.procurement("乙", 2));
        assertThat(problems(archive)).singleElement().returns("支出", Problem::value);
    }

    @Test
    void aLinkIsNotFollowed() {
        RawZip archive = new RawZip().file("支出.csv", "/etc/passwd").mode(0120777);
        assertThat(problems(archive)).singleElement().returns("链接或特殊文件", Problem::value);
    }

    @Test
    void anEncryptedFileIsToBePackedWithoutAPassword() {
        assertThat(problems(new RawZip().file("支出.csv", GOOD).encrypted()))
                .singleElement()
                .returns("请不设密码重新压缩。", Problem::remedy);
    }

    @Test
    void aMethodThatIsNotSupportedIsNamed() {
        assertThat(problems(new RawZip().file("支出.csv", GOOD).method(98)))
                .singleElement()
                .returns("压缩方法 98", Problem::value);
    }

    @Test
    void anArchiveWithoutFilesIsRefused() {
        for (RawZip archive : List.of(new RawZip(), new RawZip().file("a/", "").file("Thumbs.db", "x"))) {
            assertThat(problems(archive)).singleElement().returns("没有任何文件", Problem::value);
        }
    }

    @Test
    void anEmptyFileInAnArchiveIsRefused() {
        assertThat(problems(new RawZip().file("a.csv", ""))).singleElement().returns("0 字节", Problem::value);
    }

    @Test
    void aNumberOfEntriesThatIsNotTrueIsRefused() {
        assertThat(Dropped.problems(write(new RawZip().file("a.csv", GOOD).bytes(3))))
                .singleElement()
                .returns("目录损坏，或与内容不符", Problem::value);
    }

    @Test
    void whatStandsBeforeOrBehindAnArchiveIsRefused() {
        byte[] archive = new RawZip().file("a.csv", GOOD).bytes();
        assertThat(Dropped.problems(write(joined(archive, archive))))
                .singleElement()
                .returns("压缩包之前还有别的内容", Problem::value);
        assertThat(Dropped.problems(write(joined(archive, "PK".getBytes(StandardCharsets.UTF_8)))))
                .singleElement()
                .returns("压缩包之后还有别的内容", Problem::value);
    }

    @Test
    void anArchiveThatIsCutAnywhereOrHasAnyByteAlteredIsReadOrRefusedAndNothingElse() throws IOException {
        byte[] archive = new RawZip()
                .file("a.csv", GOOD)
                .file("内层.zip", new RawZip().file("b.csv", GOOD + "x").bytes())
                .bytes();
        Random random = new Random(7);
        for (int i = 0; i < archive.length; i++) {
            byte[] altered = archive.clone();
            altered[i] ^= (byte) (1 + random.nextInt(255));
            readOrRefused(altered);
            readOrRefused(Arrays.copyOf(archive, i));
        }
    }

    private void readOrRefused(byte[] archive) throws IOException {
        try {
            assertThat(new Exports().read(write(archive)).exports()).isNotEmpty();
        } catch (RefusedException e) {
            assertThat(e.refusal().problems()).isNotEmpty();
        }
    }

    private List<Problem> problems(RawZip archive) {
        return problems(archive, Limits.USUAL);
    }

    private List<Problem> problems(RawZip archive, Limits limits) {
        return catchThrowableOfType(RefusedException.class, () -> read(archive, limits))
                .refusal()
                .problems();
    }

    private Reading read(RawZip archive, Limits limits) throws RefusedException, IOException {
        return new Exports(Exports.USUAL_LIMIT, limits).read(write(archive.bytes()));
    }

    private Path write(byte[] archive) {
        return new Dropped(folder).bytes("x.zip", archive);
    }

    /** Text that hardly packs. */
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return Arrays.copyOf(Base64.getMimeEncoder().encode(noise), length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
