package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.UnitNature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParsersTest {
    private final YearParser years = new YearParser();
    private final QuantityParser quantities = new QuantityParser();
    private final AreaParser areas = new AreaParser();

    @Test
    void aYearHasFourDigits() throws Unreadable {
        assertThat(years.parse("2026")).isEqualTo(2026);
        assertThat(years.parse("2000")).isEqualTo(2000);
        assertThat(years.parse("2100")).isEqualTo(2100);
        assertThat(years.parse("2026年")).isEqualTo(2026);
        assertThat(years.parse("2026 年度")).isEqualTo(2026);
        assertThat(years.parse("２０２６年度")).isEqualTo(2026);
        assertThat(years.parse("2026.0")).isEqualTo(2026);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"26", "26年", "1999", "2101", "02026", "2026.5", "2026.", "2026年预算", "2026-2027", "2,026", "二〇二六年"
            })
    void anotherYearIsRefused(String text) {
        assertThat(ParsedValue.refusal(years, text).expected()).isEqualTo("四位数字的预算年度，如 2026");
    }

    @Test
    void aQuantityIsWhole() throws Unreadable {
        assertThat(quantities.parse("17")).isEqualTo(17);
        assertThat(quantities.parse("０")).isZero();
        assertThat(quantities.parse("12.0")).isEqualTo(12);
        assertThat(quantities.parse("1,000")).isEqualTo(1000);
        assertThat(quantities.parse("１，０００．００")).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", ".5", "-1", "(1)", "1,00", "10,00", "两", "1辆", "1E3", "01", "１2", "1 000"})
    void aQuantityThatIsNotWholeIsRefused(String text) {
        assertThat(ParsedValue.refusal(quantities, text).expected()).isEqualTo("整数");
    }

    @Test
    void whatHasNoSignSaysSo() {
        assertThat(ParsedValue.refusal(quantities, "-1").remedy()).isEqualTo("这里不应是负数，请核实后改正。");
        assertThat(ParsedValue.refusal(areas, "(80)").remedy()).isEqualTo("这里不应是负数，请核实后改正。");
    }

    @Test
    void aQuantityHasAtMostNineDigits() throws Unreadable {
        assertThat(quantities.parse("999999999")).isEqualTo(999_999_999);
        assertThat(ParsedValue.refusal(quantities, "1000000000").remedy()).contains("数字过大");
    }

    @Test
    void anAreaIsExact() throws Unreadable {
        assertThat(areas.parse("1,234.50")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(areas.parse("80.00")).isEqualTo(new BigDecimal("80"));
        assertThat(areas.parse("80平方米")).isEqualTo(new BigDecimal("80"));
        assertThat(areas.parse("１，２３４．５ ㎡")).isEqualTo(new BigDecimal("1234.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80亩", "80平方", "-1", "1,23", "1E3", "#N/A", "080", "１2", "1.1234567", "1234567890123"})
    void whatIsNoAreaIsRefused(String text) {
        assertThat(ParsedValue.refusal(areas, text).expected()).isEqualTo("以平方米计的面积，如 1234.56");
    }

    @Test
    void aTermIsReadExactly() throws Unreadable {
        assertThat(new TermParser<>(ExpenditureCategory.class).parse("特定目标类"))
                .isEqualTo(ExpenditureCategory.SPECIFIC_TARGET);
    }

    @Test
    void anotherWordIsRefusedWithTheTerms() {
        assertThat(ParsedValue.refusal(new TermParser<>(ExpenditureCategory.class), "项目类")
                        .expected())
                .isEqualTo("下列之一：人员类、公用经费、其他运转类、特定目标类");
    }

    @Test
    void widthAndInnerSpaceOfATermDoNotCount() throws Unreadable {
        assertThat(new TermParser<>(ProcurementCategory.class).parse("货 物")).isEqualTo(ProcurementCategory.GOODS);
    }

    @Test
    void aWordThatIsNearATermIsRefusedWithThatTerm() {
        assertThat(ParsedValue.refusal(new FundSourceParser(), "一般公共预算拨款").remedy())
                .isEqualTo("最接近的是“一般公共预算”。请改为其中一项，用字须完全一致。");
        assertThat(ParsedValue.refusal(new FundSourceParser(), "经费拨款").remedy()).isEqualTo("请改为其中一项，用字须完全一致。");
        assertThat(ParsedValue.refusal(new TermParser<>(FundOrigin.class), "上年结余")
                        .remedy())
                .startsWith("最接近的是“上年结转”。");
    }

    @ParameterizedTest
    @CsvSource({
        "一般公共预算,GENERAL_PUBLIC_BUDGET",
        "一般公共预算资金,GENERAL_PUBLIC_BUDGET",
        "政府性基金预算资金,GOVERNMENT_FUND_BUDGET",
        "国有资本经营预算资金,STATE_CAPITAL_OPERATIONS_BUDGET",
        "财政专户管理资金,FISCAL_SPECIAL_ACCOUNT_FUNDS",
        "单位资金,UNIT_OWN_FUNDS"
    })
    void aFundHasTheNameOfItsElementToo(String text, FundSource fund) throws Unreadable {
        assertThat(new FundSourceParser().parse(text)).isEqualTo(fund);
    }

    @ParameterizedTest
    @CsvSource({
        "行政单位,ADMINISTRATIVE",
        "行政,ADMINISTRATIVE",
        "参公,UNDER_CIVIL_SERVANT_LAW",
        "参照公务员法管理的事业单位,UNDER_CIVIL_SERVANT_LAW",
        "公益一类,PUBLIC_WELFARE_ONE",
        "公益一类事业单位,PUBLIC_WELFARE_ONE",
        "公益二类,PUBLIC_WELFARE_TWO"
    })
    void theNatureOfAUnitHasShorterNames(String text, UnitNature nature) throws Unreadable {
        assertThat(new UnitNatureParser().parse(text)).isEqualTo(nature);
    }

    @Test
    void aRepeatedTextIsReadOnce() throws Unreadable {
        Parser<String> texts = new Remembering<>(new TextParser());
        assertThat(texts.parse(String.valueOf("行政运行".toCharArray())))
                .isSameAs(texts.parse(String.valueOf("行政运行".toCharArray())));
    }
}
