package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.gongkai.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @TempDir
    private Path folder;

    @Test
    void everyColumnOfARowIsFoundByItsTerm() throws IOException {
        assertThat(only(SEEDS.resolve("expenditure.csv"), "", 2, "金额"))
                .isEqualTo(new Located("", "", "O2", "金额（元）", "6482545.20", ""));
        assertThat(only(SEEDS.resolve("expenditure.csv"), "", 2, "支出功能分类科目编码"))
                .isEqualTo(new Located("", "", "G2", "支出功能分类科目编码", "2013850", ""));
        assertThat(only(SEEDS.resolve("expenditure.csv"), "", 2, ""))
                .isEqualTo(new Located("", "", "A2:O2", "", "", ""));
    }

    @Test
    void aCellOfAnyWorkbookIsFoundInItsSheet() throws IOException {
        for (String book : List.of("xlsx-merged-title-and-headers/支出.xlsx", "xls-merged-title-and-headers/支出.xls")) {
            assertThat(only(CORPUS.resolve(book), "支出明细", 6, "金额"))
                    .isEqualTo(new Located("", "支出明细", "O6", "金额", "34.56", ""));
            assertThat(only(CORPUS.resolve(book), "支出明细", 6, "O"))
                    .isEqualTo(new Located("", "支出明细", "O6", "", "34.56", ""));
        }
    }

    @Test
    void aSharedColumnIsTheCellOfBothItsHalvesAndALineAboveIsNone() throws IOException {
        Path file = new Dropped(folder)
                .file(
                        "x",
                        Dropped.lines(
                                "2026年政府采购预算表",
                                "单位：029017-某某中心",
                                "预算金额（万元）,项目编码,采购品目,采购类别",
                                "\" 1,200.50 \",P1,A0201-计算机,货物"));
        assertThat(only(file, "", 4, "品目编码")).isEqualTo(new Located("", "", "C4", "采购品目", "A0201-计算机", ""));
        assertThat(only(file, "", 4, "品目名称")).returns("C4", Located::cell);
        assertThat(only(file, "", 4, "金额")).returns("A4", Located::cell).returns(" 1,200.50 ", Located::value);
        assertThat(only(file, "", 4, "单位编码"))
                .returns("", Located::cell)
                .returns("029017", Located::value)
                .returns("“单位编码”取自表头上方", Located::remark)
                .returns(false, Located::hasCell);
    }

    @Test
    void whatATableLacksIsToldAndNeverGuessed() throws IOException {
        Path file = SEEDS.resolve("revenue.csv");
        assertThat(only(file, "", 2, "车辆用途")).returns("", Located::cell).returns("这张表没有“车辆用途”这一栏", Located::remark);
        assertThat(only(file, "", 1, "金额")).returns("", Located::cell).returns("这一行的上方没有认得出的表头", Located::remark);
        assertThat(only(file, "", 999, "金额")).returns("文件中没有这条记录", Located::remark);
        assertThat(only(file, "收入", 2, "金额")).returns("文件中没有这条记录", Located::remark);
        Place elsewhere = new Place(origin(SEEDS.resolve("unit.json"), "", 2), "金额");
        assertThat(Places.locate(file, List.of(elsewhere)).get(elsewhere)).returns("文件中没有这条记录", Located::remark);
    }

    @Test
    void aMemberOfAProjectIsFoundByTheNamesThatLeadToIt() throws IOException {
        Path library = SEEDS.resolve("projects.json");
        assertThat(only(library, "项目", 1, "年度资金/总额"))
                .isEqualTo(new Located("", "", "项目[1].年度资金.总额", "", "1000000.00", ""));
        assertThat(only(library, "项目", 1, "年度资金/其他")).isEqualTo(new Located("", "", "项目[1].年度资金.其他", "", "", ""));
        assertThat(only(library, "项目", 2, "")).isEqualTo(new Located("", "", "项目[2]", "", "", ""));
        assertThat(only(library, "项目", 1, "年度资金")).isEqualTo(new Located("", "", "项目[1].年度资金", "", "", ""));
        assertThat(only(library, "项目", 1, "填报人"))
                .returns("", Located::cell)
                .returns("文件中的这条记录没有“填报人”", Located::remark);
        assertThat(only(library, "项目", 99, "项目概况")).returns("文件中没有这条记录", Located::remark);
    }

    @Test
    void anIndicatorIsFoundByItsPlaceInTheListOrInItsScope() throws IOException {
        Path file = new Dropped(folder)
                .file(
                        "x",
                        "{\"项目\": [{\"绩效指标\": [{\"指标值\": \"甲\", \"范围\": \"年度\"}, {\"范围\": \"实施期\", \"指标值\": \"乙\"},"
                                + " {\"指标值\": \"丙\", \"范围\": \"年度\"}]}, {\"绩效指标\": [{\"指标值\": \"丁\", \"范围\": \"年度\"}]}]}");
        assertThat(only(file, "项目", 1, "绩效指标[2]/指标值")).isEqualTo(new Located("", "", "项目[1].绩效指标[2].指标值", "", "乙", ""));
        assertThat(only(file, "项目", 1, "绩效指标[年度2]/指标值"))
                .isEqualTo(new Located("", "", "项目[1].绩效指标[3].指标值", "", "丙", ""));
        assertThat(only(file, "项目", 2, "绩效指标[年度1]/指标值")).returns("项目[2].绩效指标[1].指标值", Located::cell);
        assertThat(only(file, "项目", 2, "绩效指标[年度1]")).returns("项目[2].绩效指标[1]", Located::cell);
        assertThat(only(file, "项目", 2, "绩效指标[年度2]/指标值")).returns(false, Located::hasCell);
    }

    @Test
    void aRemarkIsFoundWhetherItStandsInAListOrUnderItsMatter() throws IOException {
        Path list = new Dropped(folder)
                .file("x", "{\"变动原因\": [{\"事项\": \"甲\", \"原因\": \"一\"}, {\"事项\": \"乙\", \"说明\": \"二\"}]}");
        Path named = new Dropped(folder).file("y", "{\"变动原因\": {\"甲\": \"一\", \"乙\": \"二\"}}");
        assertThat(only(list, "", 1, "变动原因[1]/原因")).returns("变动原因[1].原因", Located::cell);
        assertThat(only(list, "", 1, "变动原因[2]/原因")).returns("变动原因[2].说明", Located::cell);
        assertThat(only(named, "", 1, "变动原因[2]/原因")).isEqualTo(new Located("", "", "变动原因.乙", "", "二", ""));
        assertThat(only(named, "", 1, "变动原因[3]/原因")).returns(false, Located::hasCell);
    }

    @Test
    void placesInAnArchiveAreToldWithTheirMember() throws IOException {
        Map<String, Path> members = new LinkedHashMap<>();
        for (String name : List.of("revenue.csv", "projects.json", "unit.json")) {
            members.put("a/" + name, SEEDS.resolve(name));
        }
        members.put("a/支出.xlsx", CORPUS.resolve("xlsx-merged-title-and-headers/支出.xlsx"));
        Path archive = new Dropped(folder).archive("x.zip", members);
        Place line = new Place(origin(archive, "a/revenue.csv", 2), "金额");
        Place project = new Place(origin(archive, "a/projects.json/项目", 1), "年度资金/总额");
        Place unit = new Place(origin(archive, "a/unit.json", 1), "名称");
        Place cell = new Place(origin(archive, "a/支出.xlsx/支出明细", 6), "金额");
        List<Place> places = List.of(cell, unit, project, line);
        Map<Place, Located> located = Places.locate(archive, places);
        assertThat(new ArrayList<>(located.keySet())).isEqualTo(places);
        assertThat(located.values())
                .containsExactly(
                        new Located("a/支出.xlsx", "支出明细", "O6", "金额", "34.56", ""),
                        new Located("a/unit.json", "", "名称", "", "阳泉市综合检验检测中心", ""),
                        new Located("a/projects.json", "", "项目[1].年度资金.总额", "", "1000000.00", ""),
                        new Located("a/revenue.csv", "", "H2", "金额（元）", "32640.00", ""));
    }

    private static Located only(Path file, String sheet, int row, String field) throws IOException {
        Place place = new Place(origin(file, sheet, row), field);
        return Objects.requireNonNull(Places.locate(file, List.of(place)).get(place));
    }

    private static Origin origin(Path file, String sheet, int row) throws IOException {
        return new Origin(Fingerprint.of(file), sheet, row);
    }
}
