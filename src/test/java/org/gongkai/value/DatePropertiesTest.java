package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.model.ChineseNumeral;

class DatePropertiesTest {
    private static final List<String> FORMS = List.of(
            "%d-%02d-%02d",
            "%d/%d/%d",
            "%d.%d.%d",
            "%d年%d月%d日",
            "%d 年 %d 月 %d 日",
            "%d%02d%02d",
            "%d%02d%02d235959",
            "%d-%02d-%02d 00:00:00",
            "%d-%02d-%02dT23:59",
            "%d/%d/%d 0:00");

    private final DateParser dates = new DateParser();

    @Property
    void aDateSurvivesEveryWriting(@ForAll("written") Written written) throws Unreadable {
        assertThat(dates.parse(written.text())).as(written.text()).isEqualTo(written.date());
    }

    @Property
    void aDateInWordsSurvives(@ForAll("days") LocalDate date) throws Unreadable {
        String year = Stream.of(Integer.toString(date.getYear()).split(""))
                .map(digit -> digit.equals("0") ? "〇" : ChineseNumeral.of(Integer.parseInt(digit)))
                .collect(Collectors.joining());
        String text = year + "年" + ChineseNumeral.of(date.getMonthValue()) + "月"
                + ChineseNumeral.of(date.getDayOfMonth()) + "日";
        assertThat(dates.parse(text)).as(text).isEqualTo(date);
    }

    @Property
    void aSerialNumberIsItsDay(@ForAll("days") LocalDate date) throws Unreadable {
        long since1900 = date.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        long since1904 = date.toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay();
        if (since1904 >= 10_000) {
            assertThat(new SerialDateParser(DateSystem.FROM_1900).parse(Long.toString(since1900)))
                    .isEqualTo(date);
            assertThat(new SerialDateParser(DateSystem.FROM_1904).parse(Long.toString(since1904)))
                    .isEqualTo(date);
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aSlipInADateIsRefusedOrMeansWhatAPersonReads(@ForAll("slips") String text) {
        Optional<LocalDate> read = ParsedValue.read(dates, text);
        read.ifPresent(date -> assertThat(person(text))
                .as(text)
                .isEqualTo(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
    }

    /** A date with one of its writings. */
    record Written(LocalDate date, String text) {}

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Written> written() {
        return Combinators.combine(days(), Arbitraries.of(FORMS), Arbitraries.of(WrittenAmounts.WIDTHS))
                .as((date, form, width) -> new Written(
                        date,
                        width.apply(String.format(
                                Locale.ROOT, form, date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
    }

    @Provide
    Arbitrary<String> slips() {
        return Mutation.of(written().map(Written::text), "0123456789-/.年月日 T:ZO１");
    }

    /** Year, month and day as the first three numbers say them, or as they stand in one long number. */
    private static List<Integer> person(String text) {
        List<String> numbers = Stream.of(text.split("[^0-9０-９]+"))
                .filter(number -> !number.isEmpty())
                .toList();
        String first = numbers.get(0);
        List<String> parts = first.length() > 4
                ? List.of(first.substring(0, 4), first.substring(4, 6), first.substring(6, 8))
                : numbers.subList(0, 3);
        return parts.stream().map(Integer::valueOf).toList();
    }
}
