package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.ProcurementLine;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final String HEADER = "预算年度,单位编码,项目编码,品目编码,品目名称,采购类别,金额（元）";
    private static final String ROW = "2026,029017,P1,A0201,计算机,货物,1200.00";

    private final Dropped dropped;

    TableReaderTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void linesAboveTheHeaderAreSkippedAndCounted() throws Exception {
        List<ProcurementLine> lines = dropped.records(
                ProcurementLine.class,
                Dropped.lines("2026年政府采购预算表,,,,,,", "单位名称：阳泉市综合检验检测中心", "", "单位：万元", HEADER.replace("（元）", ""), ROW));
        assertThat(lines).singleElement().returns(Amount.ofFen(1_200_000_000L), ProcurementLine::amount);
        assertThat(lines.get(0).origin().row()).isEqualTo(6);
    }

    @Test
    void aHeaderIsFoldedAndKnownByItsSynonyms() throws Exception {
        String header = "年度,单位 代码,项目代码,采购品目编码,采购品目名称,采购类型,\"金额\n(万元)\"";
        assertThat(dropped.records(ProcurementLine.class, Dropped.lines(header, ROW)))
                .singleElement()
                .returns(Amount.ofFen(1_200_000_000L), ProcurementLine::amount);
    }

    @Test
    void aQuotedLineBreakCountsAsALine() throws Exception {
        String text = Dropped.lines("\"标题\n第二行\"", HEADER, ROW);
        assertThat(dropped.records(ProcurementLine.class, text).get(0).origin().row())
                .isEqualTo(4);
        assertThat(dropped.records(ProcurementLine.class, text.replace("\n", "\r\n"))
                        .get(0)
                        .origin()
                        .row())
                .isEqualTo(4);
    }

    @Test
    void anUndeclaredUnitIsRefused() {
        assertThat(dropped.problems(Dropped.lines(HEADER.replace("（元）", ""), ROW)))
                .singleElement()
                .returns("单元格 G1（金额）", Problem::place)
                .returns("金额", Problem::value)
                .returns("注明单位的金额列", Problem::expected);
    }

    @Test
    void aUnitDeclaredTwiceInDifferentWaysIsRefused() {
        assertThat(dropped.problems(Dropped.lines("单位：万元", HEADER, ROW)))
                .singleElement()
                .returns("单元格 G2（金额）", Problem::place)
                .returns("金额（元）", Problem::value);
        assertThat(dropped.problems(Dropped.lines("单位：万元", "单位：元", HEADER.replace("（元）", ""), ROW)))
                .singleElement()
                .returns("第 2 行", Problem::place);
    }

    @Test
    void theNameOfAUnitDeclaresNoUnitOfMoney() {
        assertThat(dropped.problems(Dropped.lines("单位：元氏县检测中心", HEADER.replace("（元）", ""), ROW)))
                .singleElement()
                .returns("注明单位的金额列", Problem::expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额单位：元", "单位:,元", "单位：　元 ", "2026年采购预算（单位：人民币元）", "单位 ： 元  2026年1月"})
    void aLineAboveDeclaresTheUnit(String line) throws Exception {
        assertThat(dropped.records(ProcurementLine.class, Dropped.lines(line, HEADER.replace("（元）", ""), ROW)))
                .singleElement()
                .returns(Amount.ofFen(120_000), ProcurementLine::amount);
    }

    @Test
    void unknownColumnsAreTold() throws Exception {
        Reading reading = dropped.read(Dropped.lines("备注," + HEADER + ",数量,", "急," + ROW + ",3,"));
        assertThat(reading.notices()).containsExactly("第 1 列“备注”不认识，未读取", "第 9 列“数量”在“政府采购预算”中用不到，未读取");
    }

    @Test
    void aBlankHeadingNamesNoColumn() {
        assertThat(HeadingWords.of("")).isNull();
        assertThat(dropped.problems(" \n,,\n")).singleElement().returns("前 2 行", Problem::place);
    }

    @Test
    void aMissingColumnIsNamedWithTheNearestKind() {
        assertThat(dropped.problems(Dropped.lines("标题", "预算年度,单位编码,项目编码,品目名称,采购类别,金额（元）", "2026,029017,P1,计算机,货物,1")))
                .singleElement()
                .returns("第 2 行（表头）", Problem::place)
                .returns("预算年度,单位编码,项目编码,品目名称,采购类别,金额（元）", Problem::value)
                .returns("“政府采购预算”的表头（最接近的一种），还缺：品目编码", Problem::expected);
    }

    @Test
    void aTableWithoutAnyKnownColumnIsRefused() {
        assertThat(dropped.problems("姓名,电话\n张三,1\n"))
                .singleElement()
                .returns("前 2 行", Problem::place)
                .returns("姓名,电话", Problem::value);
    }

    @Test
    void aHeaderBelowTheTwentiethRowIsNotFound() {
        assertThat(dropped.problems("x\n".repeat(20) + Dropped.lines(HEADER, ROW)))
                .singleElement()
                .returns("前 20 行", Problem::place);
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertThat(dropped.problems(Dropped.lines(HEADER + ",金额（元）", ROW + ",5")))
                .singleElement()
                .returns("单元格 H1（金额）", Problem::place)
                .returns("不重复的列", Problem::expected);
    }

    @Test
    void aHeaderWithoutRowsIsRefused() {
        Problem problem = dropped.problems(HEADER + "\n").get(0);
        assertThat(problem).returns("第 1 行之后", Problem::place).returns("至少一行数据", Problem::expected);
        assertThat(problem.remedy()).contains("“无数据”中写上“政府采购预算”");
    }

    @Test
    void blankRowsAndRepeatedHeadersAreLeftOutAndTold() throws Exception {
        Reading reading = dropped.read(Dropped.lines(HEADER, ROW, "", " ,\u3000,,,,,", HEADER, ROW));
        assertThat(reading.exports().get(0).entries()).hasSize(2);
        assertThat(reading.notices()).containsExactly("第 3 行、第 4 行：空行，未读取", "第 5 行：重复的表头，未读取");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计,,,,,,1200",
                "2026,029017,,,小 计,,1200",
                ",,,总计：,,,1200",
                ",,,,货物类小计,,1200",
                "2026,029017,P1,,P1小计,,1200"
            })
    void totalsAreLeftOutAndTold(String total) throws Exception {
        Reading reading = dropped.read(Dropped.lines(HEADER, ROW, total));
        assertThat(reading.exports().get(0).entries()).hasSize(1);
        assertThat(reading.notices()).containsExactly("第 3 行：合计、小计，未读取");
    }

    @Test
    void aRowWithAllItsCodesThatSaysTotalIsRefused() {
        assertThat(dropped.problems(Dropped.lines(HEADER, "2026,029017,P1,A0201,设备合计,货物,1")))
                .singleElement()
                .returns("单元格 E2", Problem::place)
                .returns("设备合计", Problem::value);
    }

    @Test
    void aCellBesideTheTableIsRefused() {
        assertThat(dropped.problems(Dropped.lines(HEADER, "2026,029017,P1,A0201,计算机,货物,1,200.00")))
                .singleElement()
                .returns("单元格 H2", Problem::place)
                .returns("200.00", Problem::value);
    }

    @Test
    void aQuoteThatNeverClosesIsAnIncompleteFile() {
        assertThat(dropped.problems(Dropped.lines(HEADER, ROW, "2026,029017,P1,A0201,\"计算机,货物,1")))
                .singleElement()
                .returns("第 3 行起", Problem::place)
                .satisfies(problem -> assertThat(problem.remedy()).startsWith("文件不完整"));
    }

    @Test
    void anOpenQuoteInTheFirstLineIsToldOnce() {
        assertThat(dropped.problems("\"预算年度,单位编码\n")).singleElement().returns("第 1 行起", Problem::place);
    }

    @Test
    void aCellWithoutAnEndIsRefused() {
        assertThat(dropped.problems(Dropped.lines(HEADER, "x".repeat(20_000_000))))
                .singleElement()
                .returns("过长的单元格", Problem::value);
    }

    @Test
    void whatFollowsAClosingQuoteIsRefused() {
        assertThat(dropped.problems(Dropped.lines(HEADER, "2026,029017,P1,A0201,\"计\"算机,货物,1")))
                .singleElement()
                .returns("第 2 行起", Problem::place)
                .returns("引号之后还有文字", Problem::value);
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(dropped.problems(
                        Dropped.lines(HEADER, "2026,029017,P1,A0201,\"计\n算机\",货物,1", ROW.replace("计算机", "计\u0007"))))
                .extracting(Problem::place, Problem::value)
                .containsExactly(tuple("单元格 E2（品目名称）", "计\n算机"), tuple("单元格 E4（品目名称）", "计\u0007"));
    }

    @Test
    void everyProblemOfTheFileIsTold() {
        assertThat(dropped.problems(
                        Dropped.lines(HEADER, "26,029/017,,A0201,计算机,商品,十", ROW, "2026,029017,P1,A0201,计算机,货物")))
                .extracting(Problem::place, Problem::value)
                .containsExactly(
                        tuple("单元格 A2（预算年度）", "26"),
                        tuple("单元格 B2（单位编码）", "029/017"),
                        tuple("单元格 C2（项目编码）", ""),
                        tuple("单元格 F2（采购类别）", "商品"),
                        tuple("单元格 G2（金额）", "十"),
                        tuple("单元格 G4（金额）", ""));
    }

    @Test
    void tooManyProblemsAreCounted() {
        List<Problem> problems = dropped.problems(HEADER + "\n" + "2026,029017,P1,A0201,计算机,货物,无\n".repeat(10_005));
        assertThat(problems).hasSize(10_001);
        assertThat(problems.get(10_000).value()).isEqualTo("另外 5 处问题");
    }
}
