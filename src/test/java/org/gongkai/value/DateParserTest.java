package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
    private final DateParser dates = new DateParser();
    private final SerialDateParser from1900 = new SerialDateParser(DateSystem.FROM_1900);
    private final SerialDateParser from1904 = new SerialDateParser(DateSystem.FROM_1904);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026-1-5",
                "2026/1/5",
                "2026/01/05",
                "2026.1.5",
                "2026年1月5日",
                "2026年01月05日",
                "2026 年 1 月 5 日",
                "20260105",
                "20260105093000",
                "２０２６－０１－０５",
                "２０２６．１．５",
                "二〇二六年一月五日",
                "二○二六年一月五日",
                "二零二六年一月五日",
                "2026-01-05 00:00:00",
                "2026-01-05 00:00:00.0",
                "2026/1/5 0:00",
                "2026-01-05T09:30:00",
                "2026-01-05T09:30:00.000+08:00",
                "20260105 09:30",
                "2026年1月5日 9:30"
            })
    void aDateIsReadInEachOfItsForms(String text) throws Unreadable {
        assertThat(dates.parse(text)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void monthsAndDaysInWordsAreRead() throws Unreadable {
        assertThat(dates.parse("二〇一九年十二月三十一日")).isEqualTo(LocalDate.of(2019, 12, 31));
        assertThat(dates.parse("一九九八年十月二十日")).isEqualTo(LocalDate.of(1998, 10, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01|只有年和月",
                "2026年1月|只有年和月",
                "202601|只有年和月",
                "2026|只有年份",
                "26-1-5|四位",
                "1/5/2026|四位",
                "05/01/2026|四位",
                "05.01.26|四位",
                "2026-01-04T16:00:00Z|北京时间",
                "2026-01-05T00:00:00+09:00|北京时间",
                "2026-01/05|写全",
                "2026-1-5 25:00|写全",
                "2026-01-05上午|写全",
                "20260105250000|写全",
                "202601050930|写全",
                "二〇二六年一月|写全",
                "二〇二六年十十月五日|写全",
                "一月五日|写全",
                "5-Jan-26|写全",
                "2026年1月5日至6日|写全",
                "#######|写全"
            })
    void whatIsNoDateIsRefusedWithItsRemedy(String text, String remedy) {
        assertThat(ParsedValue.refusal(dates, text).expected()).isEqualTo("日期，如 2026-01-05 或 2026年1月5日");
        assertThat(ParsedValue.refusal(dates, text).remedy()).contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "20261301", "2026-0-5", "2025年2月29日", "二〇二六年十三月五日"})
    void aDayThatNoCalendarHasIsRefused(String text) {
        assertThat(ParsedValue.refusal(dates, text).expected()).isEqualTo("日历上有的日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2101-01-01", "0206-01-05", "10000101"})
    void aYearThatNoUnitHasSeenIsRefused(String text) {
        assertThat(ParsedValue.refusal(dates, text).expected()).isEqualTo("1900 年至 2100 年之间的日期");
    }

    @Test
    void aSerialNumberInATextIsRefusedWithTheDatesItMayBe() {
        assertThat(ParsedValue.refusal(dates, "46027").remedy())
                .isEqualTo("这是表格软件的日期序号，按 1900 日期系统是 2026-01-05，按 1904 日期系统是 2030-01-06，请把该列设为日期格式后重新导出。");
    }

    @Test
    void aNumberCountsFromTheDayOfItsWorkbook() throws Unreadable {
        assertThat(from1900.parse("46027")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(from1904.parse("44565")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(from1900.parse("46027.0")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(from1900.parse("46027.4375")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(from1900.parse("20260105")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(from1900.notice("46027", LocalDate.of(2026, 1, 5))).hasValue("日期是数字序号，已按 1900 日期系统换算，请核对");
        assertThat(from1900.notice("20260105", LocalDate.of(2026, 1, 5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"46026.9999999", "46026.99999999999", "99999", "2026", "202601", "-46027", "4.6E4", "460270"})
    void aNumberThatIsNoCertainDayIsRefused(String text) {
        assertThat(ParsedValue.refusal(from1900, text).expected()).isEqualTo("日期，如 2026-01-05 或 2026年1月5日");
    }

    @Test
    void theDayThatNeverWasIsNoDate() {
        assertThat(DateSystem.FROM_1900.date(59)).hasValue(LocalDate.of(1900, 2, 28));
        assertThat(DateSystem.FROM_1900.date(60)).isEmpty();
        assertThat(DateSystem.FROM_1900.date(61)).hasValue(LocalDate.of(1900, 3, 1));
        assertThat(DateSystem.FROM_1900.date(0)).isEmpty();
        assertThat(DateSystem.FROM_1904.date(0)).hasValue(LocalDate.of(1904, 1, 1));
    }

    @Test
    void theTwoSystemsEndOnTheSameDay() {
        assertThat(DateSystem.FROM_1900.date(2_958_465)).hasValue(LocalDate.of(9999, 12, 31));
        assertThat(DateSystem.FROM_1904.date(2_957_003)).hasValue(LocalDate.of(9999, 12, 31));
        assertThat(DateSystem.FROM_1900.date(2_958_466)).isEmpty();
        assertThat(DateSystem.FROM_1904.date(2_957_004)).isEmpty();
    }
}
