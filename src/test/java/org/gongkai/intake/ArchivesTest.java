package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.RawZip;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives as offices send them: what is in them is read as if it lay in the inbox, and every record knows its member. */
class ArchivesTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder;

    @Test
    void theExportsOfAUnitInOneArchiveAreTheSameRecordsAsApart() throws Exception {
        RawZip archive = new RawZip();
        List<Export> apart = Stream.of("assets.csv", "expenditure.csv", "projects.json", "revenue.csv", "unit.json")
                .flatMap(name -> {
                    archive.file("报送/" + name, text(name));
                    return exports(SEEDS.resolve(name)).stream();
                })
                .toList();
        List<Export> together = exports(archive);
        assertThat(together)
                .extracting(Export::kind)
                .containsExactlyElementsOf(apart.stream().map(Export::kind).toList());
        for (int i = 0; i < apart.size(); i++) {
            assertThat(records(together.get(i))).isEqualTo(records(apart.get(i)));
        }
        assertThat(origins(together))
                .contains("报送/expenditure.csv", "报送/projects.json/项目", "报送/unit.json")
                .hasSize(5);
    }

    @Test
    void aFigureIsTracedBackThroughArchivesAndFoldersToItsCell() throws Exception {
        byte[] inner = new RawZip()
                .file("甲/采购.csv", procurement("甲", 1))
                .file("乙/采购.csv", procurement("乙", 2))
                .bytes();
        Path file = write(new RawZip()
                .file("projects.json", text("projects.json"))
                .file("内层.zip", inner)
                .file("采购.csv", procurement("丙", 3))
                .bytes());
        assertThat(Excerpts.of(
                        file,
                        List.of(
                                origin(file, "内层.zip/乙/采购.csv", 2),
                                origin(file, "采购.csv", 2),
                                origin(file, "内层.zip/甲/采购.csv", 2),
                                origin(file, "projects.json/项目", 1),
                                origin(file, "内层.zip/丁/采购.csv", 2))))
                .extracting(Excerpt::cell, Excerpt::value, Excerpt::context)
                .containsExactly(
                        tuple("G2", "2.00", "乙"),
                        tuple("G2", "3.00", "丙"),
                        tuple("G2", "1.00", "甲"),
                        tuple("项目[1]", "1000000.00", "检验检测设备日常维护更新"),
                        tuple("", "", "文件中没有这一行"));
    }

    @Test
    void namesOfAWindowsThatWritesGbkAreRead() throws Exception {
        RawZip archive = new RawZip()
                .file("支出预算\\".replace("\\", "/") + "明细.csv", GBK, procurement("甲", 1))
                .file("啊.csv", GBK, procurement("乙", 2));
        assertThat(origins(exports(archive))).containsExactly("支出预算/明细.csv", "啊.csv");
    }

    @Test
    void namesThatAreUtf8WithoutSayingSoAreRead() throws Exception {
        RawZip archive = new RawZip().file("支出预算/明细.csv", StandardCharsets.UTF_8, procurement("甲", 1));
        assertThat(origins(exports(archive))).containsExactly("支出预算/明细.csv");
    }

    /** The bytes of 茅.csv in GBK are UTF-8 for a Latin letter. */
    @Test
    void namesThatAreValidInBothEncodingsAreReadAsChinese() throws Exception {
        byte[] both = "茅".getBytes(GBK);
        assertThat(new String(both, StandardCharsets.UTF_8)).isEqualTo("é");
        assertThat(origins(exports(new RawZip().file("茅.csv", GBK, procurement("甲", 1)))))
                .containsExactly("茅.csv");
    }

    @Test
    void theUnicodeNameOfInfoZipCountsWhereItBelongsToTheName() throws Exception {
        RawZip archive = new RawZip()
                .file("?.csv", StandardCharsets.US_ASCII, procurement("甲", 1))
                .unicodeName("支出.csv");
        assertThat(origins(exports(archive))).containsExactly("支出.csv");
    }

    @Test
    void whatSystemsLeaveInFoldersIsLeftOutAndTold() throws Exception {
        Path file = write(new RawZip()
                .file("表/", "")
                .file("表/采购.csv", procurement("甲", 1))
                .file("__MACOSX/表/._采购.csv", "x")
                .file("表/.DS_Store", "x")
                .file("Thumbs.db", "x")
                .file("表/~$采购.xlsx", "x")
                .bytes());
        Reading reading = new Exports().read(file);
        assertThat(reading.exports()).hasSize(1);
        assertThat(reading.notices())
                .containsExactly("“__MACOSX/表/._采购.csv”、“表/.DS_Store”、“Thumbs.db”、“表/~$采购.xlsx”：系统自己生成的文件，未读取");
    }

    @Test
    void theSameContentUnderTwoNamesCountsOnceAndIsTold() throws Exception {
        Path file = write(new RawZip()
                .file("采购.csv", procurement("甲", 1))
                .file("采购（副本）.csv", procurement("甲", 1))
                .bytes());
        Reading reading = new Exports().read(file);
        assertThat(reading.exports()).hasSize(1);
        assertThat(reading.notices()).containsExactly("压缩包内“采购（副本）.csv”与“采购.csv”内容完全相同，只读取一次");
    }

    @Test
    void theSameRecordsInAnotherFileCountOnceAndAreTold() throws Exception {
        Path file = write(new RawZip()
                .file("采购.csv", procurement("甲", 1))
                .file("带标题.csv", "政府采购预算,,,,,,\n" + procurement("甲", 1))
                .bytes());
        Reading reading = new Exports().read(file);
        assertThat(reading.exports()).hasSize(1);
        assertThat(reading.notices()).containsExactly("029017-2026 的政府采购预算：“带标题.csv”与“采购.csv”记录完全相同，只计一次");
    }

    @Test
    void aKindThatIsSplitIntoSeveralFilesIsPutTogetherAndTold() throws Exception {
        Path file = write(new RawZip()
                .file("货物.csv", procurement("甲", 1))
                .file("服务.csv", procurement("乙", 2))
                .bytes());
        Reading reading = new Exports().read(file);
        assertThat(reading.exports())
                .extracting(Export::kind)
                .containsExactly(ExportKind.PROCUREMENT, ExportKind.PROCUREMENT);
        assertThat(reading.notices()).containsExactly("029017-2026 的政府采购预算分在 2 处（“货物.csv”、“服务.csv”），已合在一起");
    }

    @Test
    void aUnitThatTellsOfItselfTwiceAndDifferentlyIsRefusedWithBothPlaces() {
        String unit = text("unit.json");
        Path file = write(new RawZip()
                .file("单位.json", unit)
                .file("旧/单位.json", unit.replace("\"车辆编制\": ", "\"车辆编制\": 1"))
                .bytes());
        assertThat(Dropped.problems(file))
                .extracting(Problem::place)
                .containsExactly("压缩包内“单位.json”整个文件", "压缩包内“旧/单位.json”整个文件");
        assertThat(Dropped.problems(file))
                .extracting(Problem::remedy)
                .containsOnly("“单位.json”、“旧/单位.json”各有一份，内容不同，请只保留正确的一份。");
    }

    @Test
    void aHundredMembersAreReadInTheOrderOfTheDirectory() throws Exception {
        RawZip archive = new RawZip();
        IntStream.range(0, 100)
                .forEach(i -> archive.file(
                        "u" + i + ".csv",
                        procurement("甲", 1).replace("029017", String.format(Locale.ROOT, "%06d", 100_000 + i))));
        assertThat(exports(archive))
                .extracting(export -> export.dossier().unitCode())
                .hasSize(100)
                .isSorted();
    }

    static String procurement(String item, int yuan) {
        return Dropped.lines(
                "预算年度,单位编码,项目编码,品目编码,品目名称,采购类别,金额（元）", "2026,029017,P1,A0201," + item + ",货物," + yuan + ".00");
    }

    private List<Export> exports(RawZip archive) throws Exception {
        return new Exports().read(write(archive.bytes())).exports();
    }

    private static List<Export> exports(Path file) {
        try {
            return new Exports().read(file).exports();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> records(Export export) {
        return export.entries().stream()
                .map(entry -> entry.toString().replace(entry.origin().toString(), "")
                        + entry.origin().row())
                .toList();
    }

    private static List<String> origins(List<Export> exports) {
        return exports.stream()
                .flatMap(export -> export.entries().stream())
                .map(entry -> entry.origin().sheet())
                .distinct()
                .toList();
    }

    private Path write(byte[] archive) {
        return new Dropped(folder).bytes("报送.zip", archive);
    }

    private static Origin origin(Path file, String sheet, int row) throws IOException {
        return new Origin(Fingerprint.of(file), sheet, row);
    }

    private static String text(String name) {
        try {
            return Files.readString(SEEDS.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
