package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.UnitNature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParsersTest {
    private final DateParser dates = new DateParser();
    private final YearParser years = new YearParser();
    private final QuantityParser quantities = new QuantityParser();
    private final AreaParser areas = new AreaParser();

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-1-5", "2026/1/5", "2026/01/05", "2026年1月5日", "20260105", "２０２６－０１－０５"})
    void aDateIsReadInEachOfItsForms(String text) throws Unreadable {
        assertThat(dates.parse(text)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1", "46027", "05/01/2026", "2026.1.5", "一月五日", "2026-1-5 00:00"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(ParsedValue.refusal(dates, text).expected()).isEqualTo("日期，如 2026-01-05 或 2026年1月5日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "20261301", "2026-0-5"})
    void aDayThatNoCalendarHasIsRefused(String text) {
        assertThat(ParsedValue.refusal(dates, text).expected()).isEqualTo("日历上有的日期");
    }

    @Test
    void aYearHasFourDigits() throws Unreadable {
        assertThat(years.parse("2026")).isEqualTo(2026);
        assertThat(years.parse("2000")).isEqualTo(2000);
        assertThat(years.parse("2100")).isEqualTo(2100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026年", "1999", "2101", "02026", "2026.0"})
    void anotherYearIsRefused(String text) {
        assertThat(ParsedValue.refusal(years, text).expected()).isEqualTo("四位数字的预算年度，如 2026");
    }

    @Test
    void aQuantityIsWhole() throws Unreadable {
        assertThat(quantities.parse("17")).isEqualTo(17);
        assertThat(quantities.parse("０")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.0", "-1", "1,000", "两", "1000000000", "1辆"})
    void aQuantityThatIsNotWholeIsRefused(String text) {
        assertThat(ParsedValue.refusal(quantities, text).expected()).isEqualTo("整数");
    }

    @Test
    void anAreaIsExact() throws Unreadable {
        assertThat(areas.parse("1,234.50")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(areas.parse("80")).isEqualTo(new BigDecimal("80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80平方米", "-1", "1,23", "1E3", "#N/A"})
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
