package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.FunctionalCode;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendedCodesTest {
    private final FunctionalCodeParser functional = FunctionalCodeParser.installed();
    private final EconomicCodeParser departmental = EconomicCodeParser.departmental();
    private final UnitCodeParser units = new UnitCodeParser();
    private final UnitCodeParser numbers = new UnitCodeParser(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "２０１０３０１",
                "2010301.0",
                "2,010,301",
                "201 03 01",
                "201 3 1",
                "201 03 1",
                "201-03-01",
                "201.03.01",
                "201.3.1",
                "201_03_01",
                "20103 01",
                "20103 1",
                "201 0301",
                "2 0 1 0 3 0 1",
                "[2010301]",
                "（2010301）",
                "【2010301】",
                "'2010301",
                "=\"2010301\"",
                "2010301-行政运行",
                "2010301 行政运行",
                "2010301|行政运行",
                "[2010301]行政运行",
                "２０１０３０１　行政运行"
            })
    void aSplitOrDressedCodeIsReadAndTold(String text) throws Unreadable {
        FunctionalCode code = functional.parse(text);
        assertThat(code.digits()).isEqualTo("2010301");
        assertThat(functional.notice(text, code))
                .hasValueSatisfying(told -> assertThat(told).contains("请核对"));
    }

    @Test
    void whatWasMendedIsToldWithBothForms() throws Unreadable {
        assertThat(functional.notice("201 3 1", functional.parse("201 3 1"))).hasValue("编码“201 3 1”已读作“2010301”，请核对");
        assertThat(functional.notice("2010301-行政运行", functional.parse("2010301-行政运行")))
                .hasValue("编码后面带有名称，已只取编码，请核对");
        assertThat(functional.notice("2010301", functional.parse("2010301"))).isEmpty();
    }

    @Test
    void aMendedCodeThatIsUnknownIsToldAsBoth() throws Unreadable {
        assertThat(functional.notice("201 03 77", functional.parse("201 03 77")))
                .hasValue("编码“201 03 77”已读作“2010377”，请核对；功能科目“2010377”不在 2026 年科目表中，其类、款有效，已按原样读取，请核对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010301.5",
                "2.010301E6",
                "2010 301",
                "20 10 301",
                "201 030 1",
                "201-03 01",
                "201 3",
                "201.31",
                "2010301,2010302",
                "2010301 2010302",
                "20,103,01",
                "2010301-",
                "(2010301",
                "[2010301)",
                "20103O1",
                "行政运行",
                "2010301行政运行",
                "2010301x"
            })
    void aCodeThatMayBeAnotherIsRefused(String text) {
        assertThat(ParsedValue.refusal(functional, text).expected()).isEqualTo("7 位数字的支出功能分类科目编码（项级）");
    }

    @Test
    void aLetterInACodeIsPointedOut() {
        assertThat(ParsedValue.refusal(functional, "20103O1").remedy()).contains("字母 O");
        assertThat(ParsedValue.refusal(departmental, "3Ol02").remedy()).contains("字母 O");
    }

    @ParameterizedTest
    @CsvSource({"301 2,30102", "301-2,30102", "301 02,30102", "301.02,30102", "30102.0,30102", "30101_基本工资,30101"})
    void anEconomicCodeIsMendedTheSameWay(String text, String digits) throws Unreadable {
        assertThat(departmental.parse(text).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"301.2", "3012", "30 102", "3.0102E4", "3-0-1-0-2"})
    void anEconomicCodeThatMayBeAnotherIsRefused(String text) {
        assertThat(ParsedValue.refusal(departmental, text).expected()).startsWith("5 位数字");
    }

    @Test
    void anUnknownEconomicClassIsRefusedWithTheNearest() {
        Problem refusal = ParsedValue.refusal(departmental, "30801");
        assertThat(refusal.expected()).isEqualTo("2026 年科目表中有的类级科目");
        assertThat(refusal.remedy()).contains("没有“308”").contains("307 ", "309 ");
    }

    @Test
    void anUnknownEconomicSectionIsReadAndTold() throws Unreadable {
        assertThat(departmental.notice("30177", departmental.parse("30177")))
                .hasValue("部门预算支出经济分类科目“30177”不在 2026 年科目表中，其类有效，已按原样读取，请核对");
        assertThat(departmental.notice("30101", departmental.parse("30101"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"29017,029017", "1002,001002", "1,001", "029017,029017", "140017,140017", "29017001,029017001"})
    void aUnitCodeThatIsANumberGetsItsZerosBack(String text, String code) throws Unreadable {
        assertThat(numbers.parse(text)).isEqualTo(code);
        assertThat(numbers.notice(text, code).isPresent()).isEqualTo(!text.equals(code));
    }

    @Test
    void aUnitCodeThatIsTextIsKeptAndTold() throws Unreadable {
        assertThat(units.parse("29017")).isEqualTo("29017");
        assertThat(units.notice("29017", "29017")).hasValue("单位编码“29017”的位数不是 3 的倍数，可能丢了前面的 0，已按原样读取，请核对");
        assertThat(units.notice("029017", "029017")).isEmpty();
        assertThat(units.notice("U0001", "U0001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29017.0", "０２９０１７", "029 017", "[029017]", "029017-某局", "[029017]某局", "=\"029017\"", "'029017"})
    void aDressedUnitCodeIsReadAndTold(String text) throws Unreadable {
        String code = units.parse(text);
        assertThat(code).isEqualTo("029017");
        assertThat(units.notice(text, code)).isPresent();
    }

    @Test
    void anIdentifierIsMendedWhereItIsCertain() throws Unreadable {
        IdentifierParser projects = new IdentifierParser("项目编码");
        assertThat(projects.parse("Ｐ０１")).isEqualTo("P01");
        assertThat(projects.parse("123.0")).isEqualTo("123");
        assertThat(projects.notice("123.0", "123")).hasValue("编码中的全角字符或小数点已去掉，请核对");
        assertThat(projects.parse("140300260000000000001")).isEqualTo("140300260000000000001");
    }

    @Test
    void aNumberOfMoreThanFifteenDigitsHasLostSome() {
        assertThat(ParsedValue.refusal(new IdentifierParser("项目编码", true), "140300260000000000000")
                        .remedy())
                .contains("第 15 位以后的数字已经丢失");
        assertThat(ParsedValue.refusal(numbers, "1403002600000000").remedy()).contains("已经丢失");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010301-行政运行|2010301|行政运行",
                "２０１０３０１ 行政运行|2010301|行政运行",
                "30101_基本工资|30101|基本工资",
                "[029017]某某局（本级）|029017|某某局（本级）",
                "201-03-01 行政运行|201-03-01|行政运行",
                "A02010105台式机|NONE|",
                "A02010105-台式机|A02010105|台式机",
                "2026年预算|NONE|",
                "2010301行政运行|NONE|",
                "12345热线|NONE|",
                "140399-2026年项目|NONE|",
                "行政运行|NONE|",
                "2010301|NONE|",
                "行政-运行|NONE|"
            })
    void aCodeAndItsNameArePartedWhereItIsCertain(String text, String code, String name) {
        assertThat(CodedName.of(text).map(CodedName::code).orElse("NONE")).isEqualTo(code);
        assertThat(CodedName.of(text).map(CodedName::name).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "201,03,01,2010301",
        "201,3,1,2010301",
        "201.0,3.0,1.0,2010301",
        "201,20103,2010301,2010301",
        "201,03,2010301,2010301",
        "'','',2010301,2010301",
        "'',20103,1,2010301",
        "201,03,'',20103",
        "201,'','',201",
        "２０１,０３,０１,2010301",
        "201-一般公共服务支出,03,01,2010301"
    })
    void partsAreJoinedToOneCode(String first, String second, String third, String code) throws Unreadable {
        assertThat(CodeParts.join(List.of(first, second, third))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "201,'',01,左边的编码是空的",
        "'',03,01,左边的编码",
        "201,20203,01,不一致",
        "201,03,2010401,不一致",
        "201,103,01,不一致",
        "201,0301,01,完整编码",
        "201,201,01,不一致",
        "20,03,01,完整编码",
        "201,03,x,完整编码",
        "'','','',都是空的"
    })
    void partsThatMakeNoCodeAreRefused(String first, String second, String third, String remedy) {
        Parser<String> parts = new Joined(List.of(first, second, third));
        assertThat(ParsedValue.refusal(parts, "").remedy()).contains(remedy);
    }

    private record Joined(List<String> parts) implements Parser<String> {
        @Override
        public String parse(String text) throws Unreadable {
            return CodeParts.join(parts);
        }

        @Override
        public String standIn() {
            return "";
        }
    }
}
