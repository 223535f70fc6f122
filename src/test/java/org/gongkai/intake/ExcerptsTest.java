package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptsTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final String MISSING = "文件中没有这一行";

    @TempDir
    private Path folder;

    @Test
    void anExpenditureIsShownByItsCell() throws IOException {
        assertThat(only(SEEDS.resolve("expenditure.csv"), "", 2))
                .returns("O2", Excerpt::cell)
                .returns("金额（元）", Excerpt::heading)
                .returns("6482545.20", Excerpt::value)
                .returns("工资支出 · 事业运行 · 基本工资 · 工资福利支出 · 一般公共预算 · 当年预算", Excerpt::context);
    }

    @Test
    void anAssetIsShownByItsOriginalValue() throws IOException {
        assertThat(only(SEEDS.resolve("assets.csv"), "", 2))
                .returns("H2", Excerpt::cell)
                .returns("原值（元）", Excerpt::heading)
                .returns("158000.00", Excerpt::value)
                .returns("机要通信车1号", Excerpt::context);
    }

    @Test
    void whatStandsInTheFileIsShownAsItStands() throws IOException {
        Path file = new Dropped(folder)
                .file(
                        "x",
                        Dropped.lines(
                                "\uFEFF政府采购预算表",
                                "单位：元",
                                " 预算金额（万元） ,预算年度,单位编码,项目编码,品目编码,品目名称,采购类别",
                                "\"  1,200.50 \",2026,029017,P1,A0201,计算机,货物",
                                "２００,2026,029017,P1,A0201,计算机,货物"));
        assertThat(only(file, "", 4))
                .returns("A4", Excerpt::cell)
                .returns(" 预算金额（万元） ", Excerpt::heading)
                .returns("  1,200.50 ", Excerpt::value)
                .returns("计算机", Excerpt::context);
        assertThat(only(file, "", 5)).returns("２００", Excerpt::value);
    }

    @Test
    void aRowOfAWorkbookIsShownByItsSheetAndCell() throws IOException {
        Path corpus = Path.of("src/test/resources/corpus");
        for (String book : List.of("xlsx-merged-title-and-headers/支出.xlsx", "xls-merged-title-and-headers/支出.xls")) {
            assertThat(only(corpus.resolve(book), "支出明细", 6))
                    .returns("O6", Excerpt::cell)
                    .returns("金额", Excerpt::heading)
                    .returns("34.56", Excerpt::value)
                    .returns("公用经费 · 行政运行 · 办公费 · 办公经费 · 一般公共预算 · 当年预算", Excerpt::context);
        }
    }

    @Test
    void aProjectIsShownByItsAnnualTotal() throws IOException {
        assertThat(only(SEEDS.resolve("projects.json"), "项目", 1))
                .returns("项目[1]", Excerpt::cell)
                .returns("", Excerpt::heading)
                .returns("1000000.00", Excerpt::value)
                .returns("检验检测设备日常维护更新", Excerpt::context);
    }

    @Test
    void aNumberOfADocumentKeepsTheDigitsItWasWrittenWith() throws IOException {
        Path file = new Dropped(folder)
                .file(
                        "x",
                        "{\"项目\": [{\"项目名称\": \"甲\", \"年度资金\": {\"总额\": 1.20E+3}},"
                                + "{\"年度资金\": {\"总额\": \"2,000\", \"中央\": 7}, \"项目名称\": \"乙\"},"
                                + "{\"年度资金\": {\"总额\": null}, \"项目名称\": \"丙\"}]}");
        Origin[] origins = {origin(file, "项目", 1), origin(file, "项目", 2), origin(file, "项目", 3)};
        assertThat(Excerpts.of(file, List.of(origins)))
                .extracting(Excerpt::value, Excerpt::context)
                .containsExactly(tuple("1.20E+3", "甲"), tuple("2,000", "乙"), tuple("", "丙"));
    }

    @Test
    void aUnitIsShownByWhatItCarriesForward() throws IOException {
        Path file = new Dropped(folder)
                .file("x", "{\"名称\": \"某局\", \"年终结转\": {\"一般公共预算\": 1.50, \"单位资金\": 20, \"政府性基金预算\": null}}");
        assertThat(only(file, "", 1))
                .returns("年终结转", Excerpt::cell)
                .returns("1.50 + 20", Excerpt::value)
                .returns("某局 · 一般公共预算 · 单位资金", Excerpt::context);
    }

    @Test
    void placesAreShownInTheirOrderAndOnce() throws IOException {
        Path file = SEEDS.resolve("revenue.csv");
        assertThat(Excerpts.of(
                        file,
                        List.of(origin(file, "", 4), origin(file, "", 2), origin(file, "", 4), origin(file, "", 3))))
                .extracting(Excerpt::cell, Excerpt::value)
                .containsExactly(tuple("H4", "500000.00"), tuple("H2", "32640.00"), tuple("H3", "2000000.00"));
    }

    @Test
    void aPlaceThatTheFileDoesNotHaveIsTold() throws IOException {
        Path table = SEEDS.resolve("revenue.csv");
        Path library = SEEDS.resolve("projects.json");
        for (Excerpt excerpt : List.of(
                only(table, "", 1),
                only(table, "", 9999),
                only(table, "收入", 2),
                only(library, "项目", 9999),
                only(library, "项目", 0),
                only(library, "", 1),
                only(SEEDS.resolve("unit.json"), "", 2),
                Excerpts.of(table, List.of(origin(library, "", 2))).get(0))) {
            assertThat(excerpt).returns("", Excerpt::value).returns(MISSING, Excerpt::context);
        }
    }

    @Test
    void aFileOfAnotherFormHasNoPlaces() throws IOException {
        Path file = new Dropped(folder).file("x", "PK\u0003\u0004");
        assertThat(only(file, "", 2)).returns(MISSING, Excerpt::context);
        assertThat(Excerpts.of(file, List.of())).isEmpty();
    }

    private static Excerpt only(Path file, String sheet, int row) throws IOException {
        Origin origin = origin(file, sheet, row);
        List<Excerpt> excerpts = Excerpts.of(file, List.of(origin));
        assertThat(excerpts).singleElement().returns(origin, Excerpt::origin);
        return excerpts.get(0);
    }

    private static Origin origin(Path file, String sheet, int row) throws IOException {
        return new Origin(Fingerprint.of(file), sheet, row);
    }
}
