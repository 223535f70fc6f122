package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongkai.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentParserTest {
    private final MomentParser moments = new MomentParser();
    private final Parser<Moment> numbers = moments.forNumber(DateSystem.FROM_1900);

    @ParameterizedTest
    @CsvSource({
        "2026-01-05 09:30,2026-01-05 09:30",
        "2026/1/5 9:30:15,2026-01-05 09:30:15",
        "2026-01-05T09:30:00.000+08:00,2026-01-05 09:30",
        "2026-01-05 00:00:00,2026-01-05 00:00",
        "20260105093015,2026-01-05 09:30:15",
        "２０２６年１月５日 ９：３０,2026-01-05 09:30",
        "2026年1月5日 23:59:59.5,2026-01-05 23:59:59.500"
    })
    void theTimeOfDayIsKept(String text, String written) throws Unreadable {
        assertThat(moments.parse(text).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026年1月5日", "20260105", "二〇二六年一月五日"})
    void aDayAloneHasNoTime(String text) throws Unreadable {
        assertThat(moments.parse(text)).isEqualTo(Moment.of(LocalDate.of(2026, 1, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01", "2026-02-30", "2026-01-05 25:00", "2026-01-05 上午", "46027", "去年"})
    void whatIsNoDayWithOrWithoutATimeIsRefused(String text) {
        assertThatThrownBy(() -> moments.parse(text)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aSerialNumberTellsDayAndTime() throws Unreadable {
        assertThat(numbers.parse("46027.39583333").written()).isEqualTo("2026-01-05 09:30");
        assertThat(numbers.parse("46027").written()).isEqualTo("2026-01-05");
        assertThat(numbers.notice("46027", numbers.parse("46027"))).isPresent();
    }
}
