package org.gongkai.form.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.form.Trait;
import org.gongkai.value.DateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1234.5600000000001, General, 1234.56",
        "0.30000000000000004, General, 0.3",
        "-1234.5600000000001, General, -1234.56",
        "4.4999999999999998E-2, General, 0.045",
        "1.2E5, General, 120000",
        "0, General, 0",
        "-0.0, 0.00, 0",
        "123456789012345, General, 123456789012345",
        "999999999999.99, '#,##0.00', 999999999999.99",
        "123456789012.345, 0.00, 123456789012.345"
    })
    void noiseBehindTheFifteenthDigitIsCleaned(String stored, String format, String text) {
        assertThat(text(stored, format)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0999999999767169, 0.00, 0.1",
        "5.684341886080802E-14, '#,##0.00', 0",
        "-3.637978807091713E-12, '#,##0.00_);(#,##0.00)', 0",
        "1234.56000004, 0.00, 1234.56",
        "1234.55999999, 0.00, 1234.56",
        "99.9999999999999, 0, 100",
        "0.0999999999767169, General, 0.0999999999767169",
    })
    void noiseOfASumIsCleanedWhereTheFormatShowsItsDecimals(String stored, String format, String text) {
        assertThat(text(stored, format)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.567, 0.00, 1234.567",
        "1234.5601, 0.00, 1234.5601",
        "1234.560001, 0.00, 1234.560001",
        "0.004, 0.00, 0.004",
        "0.000004, 0, 0.000004",
        "1234.5, 0, 1234.5",
        "12.3456, 0.00, 12.3456"
    })
    void whatTheFormatRoundsAwayStaysOtherwise(String stored, String format, String text) {
        assertThat(text(stored, format)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "29017, 000000, 029017",
        "1, 00, 01",
        "1234567, 000000, 1234567",
        "29017, '000000_ ', 029017",
        "-5, 000, -5",
        "1.5, 000, 1.5",
        "5, 0.00, 5",
        "5, '#,#00', 5"
    })
    void zerosInFrontCountWhereTheFormatConsistsOfZeros(String stored, String format, String text) {
        assertThat(text(stored, format)).isEqualTo(text);
        assertThat(number(stored, format).trait()).hasToString("NUMBER");
    }

    @ParameterizedTest
    @CsvSource({
        "0.125, 0.00%, 12.5%",
        "0.125, 0%, 12.5%",
        "1, 0%, 100%",
        "0.28999999999999998, 0%, 29%",
        "-0.05, '0.0%;[Red]-0.0%', -5%"
    })
    void percentagesAreShownAsSuch(String stored, String format, String text) {
        assertThat(text(stored, format)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "140300000000000123, 0, 1.403E+17",
        "1234567890123456, General, 1.23456789012346E+15",
        "1.403E+17, General, 1.403E+17",
        "1E-300, General, 1E-300"
    })
    void longCodesThatLostTheirDigitsSaySo(String stored, String format, String text) {
        assertThat(text(stored, format)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "46027, yyyy-mm-dd, 2026-01-05",
        "46027, 'yyyy\"年\"m\"月\"d\"日\"', 2026-01-05",
        "46027, 'yyyy\\年m\\月d\\日;@', 2026-01-05",
        "46027, '[$-804]yyyy年m月d日', 2026-01-05",
        "46027, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 2026-01-05",
        "46027, '[DBNum1][$-804]yyyy\"年\"m\"月\"', 2026-01-05",
        "46027, aaaa, 2026-01-05",
        "46027.75, yyyy/m/d, 2026-01-05",
        "46027.75, 'yyyy/m/d h:mm', 2026-01-05T18:00:00",
        "46026.999999999996, 'yyyy/m/d h:mm', 2026-01-05",
        "0.75, 'h:mm AM/PM', 18:00:00",
        "1, yyyy/m/d, 1900-01-01",
        "59, yyyy/m/d, 1900-02-28",
        "61, yyyy/m/d, 1900-03-01",
        "2958465, yyyy/m/d, 9999-12-31"
    })
    void datesAreIsoDates(String stored, String format, String text) {
        assertThat(number(stored, format)).hasToString("SheetNumber[text=" + text + ", trait=DATE]");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, yyyy/m/d",
        "2958466, yyyy/m/d",
        "1E300, yyyy/m/d",
        "1.5, '[h]:mm:ss'",
        "5, General",
        "5, 'General\"日\"'",
        "5, G/通用格式",
        "5, '0\"日\"'",
        "5, '[Red]0'",
        "5, '0\\d'"
    })
    void otherNumbersAreNoDates(String stored, String format) {
        assertThat(number(stored, format).trait()).hasToString("NUMBER");
    }

    @ParameterizedTest
    @CsvSource({
        "12345, '0.00,'",
        "12345, '#,##0,'",
        "12345, '0!.0,'",
        "12345, '0\\.0,'",
        "12345, '#,.00'",
        "12.5, '0.00\"万元\"'",
        "12.5, '[>=10000]0.0,;0'"
    })
    void aFormatThatShowsAnotherFigureIsToldApart(String stored, String format) {
        assertThat(number(stored, format)).hasToString("SheetNumber[text=" + stored + ", trait=SCALED]");
    }

    @ParameterizedTest
    @CsvSource({
        "12345.5, '#,##0.00'",
        "12345.5, '_ \"￥\"* #,##0.00_ ;_ \"￥\"* -#,##0.00_ ;_ \"￥\"* \"-\"??_ ;_ @_ '",
        "12345.5, '0.00\"元\"'",
        "12345.5, '[$¥-804]#,##0.00'",
        "12345.5, '[Red](0.00)'",
        "12345.5, '# ??/??'",
        "12345.5, 0.00E+00",
        "12345.5, @"
    })
    void anOrdinaryFormatChangesNothing(String stored, String format) {
        assertThat(number(stored, format)).hasToString("SheetNumber[text=" + stored + ", trait=NUMBER]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "0"})
    void aDayThatNeverWasStaysANumber(String stored) {
        assertThat(number(stored, "yyyy/m/d")).isEqualTo(new SheetNumber(stored, Trait.NUMBER));
    }

    @Test
    void theEpochOf1904CountsFromItsFirstDay() {
        FormatSection date = FormatReader.read("yyyy-mm-dd");
        assertThat(SheetNumber.of(BigDecimal.ZERO, date, DateSystem.FROM_1904).text())
                .isEqualTo("1904-01-01");
        assertThat(SheetNumber.of(new BigDecimal("44565"), date, DateSystem.FROM_1904)
                        .text())
                .isEqualTo("2026-01-05");
    }

    @Test
    void aNumberThatItsFormatDoesNotShowIsKnown() {
        assertThat(section("5", ";;;").blank()).isTrue();
        assertThat(section("-5", "0.00;;").blank()).isTrue();
        assertThat(section("5", "0.00;;").blank()).isFalse();
        assertThat(section("5", "General;;").blank()).isFalse();
        assertThat(section("5", "@").blank()).isFalse();
    }

    @Test
    void theBuiltInFormatsOfChineseWorkbooksAreDates() {
        for (int number : new int[] {14, 17, 22, 27, 31, 36, 50, 57, 58}) {
            FormatSection section = BuiltInFormats.get(number).section(BigDecimal.ONE);
            assertThat(section.isDate()).as(String.valueOf(number)).isTrue();
        }
        for (int number : new int[] {0, 1, 4, 9, 11, 12, 37, 44, 49, 60, 163, -1}) {
            FormatSection section = BuiltInFormats.get(number).section(BigDecimal.ONE);
            assertThat(section.isDate()).as(String.valueOf(number)).isFalse();
        }
    }

    private static String text(String stored, String format) {
        return number(stored, format).text();
    }

    private static SheetNumber number(String stored, String format) {
        return SheetNumber.of(new BigDecimal(stored), section(stored, format), DateSystem.FROM_1900);
    }

    private static FormatSection section(String stored, String format) {
        return NumberFormat.of(format).section(new BigDecimal(stored));
    }
}
