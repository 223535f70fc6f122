package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.FunctionalCode;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeParsersTest {
    private final FunctionalCodeParser functional = new FunctionalCodeParser(new TreeMap<>(Map.of(
            "201",
            "一般公共服务支出",
            "20138",
            "市场监督管理事务",
            "2013801",
            "行政运行",
            "208",
            "社会保障和就业支出",
            "20805",
            "行政事业单位养老支出",
            "20808",
            "抚恤",
            "20899",
            "其他社会保障和就业支出",
            "210",
            "卫生健康支出")));
    private final EconomicCodeParser departmental = EconomicCodeParser.departmental();
    private final EconomicCodeParser government = EconomicCodeParser.government();
    private final IdentifierParser units = new IdentifierParser("单位编码");

    @Test
    void anItemOfTheClassificationIsRead() throws Unreadable {
        FunctionalCode code = functional.parse("2013801");
        assertThat(code).isEqualTo(new FunctionalCode("2013801"));
        assertThat(functional.notice(code)).isEmpty();
    }

    @Test
    void anUnknownItemOfAKnownSectionIsReadAndTold() throws Unreadable {
        FunctionalCode code = functional.parse("2013877");
        assertThat(functional.notice(code)).hasValue("功能科目“2013877”不在 2026 年科目表中，其类、款有效，已按原样读取，请核对");
    }

    @Test
    void anUnknownClassIsRefusedWithTheNearest() {
        Problem refusal = ParsedValue.refusal(functional, "2180501");
        assertThat(refusal.expected()).isEqualTo("2026 年科目表中有的类级科目");
        assertThat(refusal.remedy()).contains("没有“218”").contains("210 卫生健康支出、208 社会保障和就业支出");
    }

    @Test
    void anUnknownSectionIsRefusedWithTheNearestOfItsClass() {
        Problem refusal = ParsedValue.refusal(functional, "2080601");
        assertThat(refusal.expected()).isEqualTo("2026 年科目表中有的款级科目");
        assertThat(refusal.remedy()).contains("20805 行政事业单位养老支出、20808 抚恤、20899").doesNotContain("20138");
    }

    @Test
    void withoutAClassificationOnlyTheShapeCounts() throws Unreadable {
        assertThat(new FunctionalCodeParser(Map.of()).parse("9999999").digits()).isEqualTo("9999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"208", "20805", "208050", "20805051", "2.08E+06", "2080505.5", "208-05-05-01"})
    void aFunctionalCodeOfAnotherShapeIsRefused(String text) {
        assertThat(ParsedValue.refusal(functional, text))
                .returns(text, Problem::value)
                .returns("7 位数字的支出功能分类科目编码（项级）", Problem::expected);
    }

    @Test
    void theRemedyTellsWhatBecameOfACode() {
        assertThat(ParsedValue.refusal(functional, "2.08E+06").remedy()).contains("变成了数字");
        assertThat(ParsedValue.refusal(functional, "2080505.5").remedy()).contains("变成了数字");
        assertThat(ParsedValue.refusal(functional, "208050").remedy()).contains("少了 1 位，可能丢了 0");
        assertThat(ParsedValue.refusal(departmental, "301").remedy()).contains("少了 2 位");
    }

    @Test
    void anEconomicCodeBelongsToItsClassification() throws Unreadable {
        assertThat(departmental.parse("30101")).isEqualTo(new EconomicCode("30101"));
        assertThat(government.parse("50101")).isEqualTo(new EconomicCode("50101"));
        assertThat(ParsedValue.refusal(departmental, "50101").remedy()).contains("填反");
        assertThat(ParsedValue.refusal(government, "30101").expected()).isEqualTo("以 5 开头的政府预算支出经济分类科目编码");
    }

    @Test
    void anEconomicClassIsNoSection() {
        assertThat(ParsedValue.refusal(government, "501").expected()).isEqualTo("5 位数字的政府预算支出经济分类科目编码（款级）");
    }

    @Test
    void anIdentifierKeepsItsZeros() throws Unreadable {
        assertThat(units.parse("029017")).isEqualTo("029017");
        assertThat(units.parse("1403-A_02")).isEqualTo("1403-A_02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../029", "029/017", "029 017", ".", "0.29", "2.9E+4", "2E+19", "-1", "０２９ ０１７"})
    void anIdentifierNamesNoPathAndNoNumber(String text) {
        assertThat(ParsedValue.refusal(units, text)).returns("由数字、字母或汉字组成的单位编码", Problem::expected);
    }

    @Test
    void aUnitCodeNamesAFolderAndSoHasNoHanCharacters() throws Unreadable {
        assertThat(new UnitCodeParser().parse("1403-A_02")).isEqualTo("1403-A_02");
        assertThat(ParsedValue.refusal(new UnitCodeParser(), "检测01")).returns("由数字和字母组成的单位编码", Problem::expected);
        assertThat(ParsedValue.refusal(new UnitCodeParser(), "02 9")).returns("由数字、字母或汉字组成的单位编码", Problem::expected);
    }
}
