package org.gongkai.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-03-02",
        "2028-02-10, 2028-03-01",
        "2028-02-09, 2028-02-29",
        "2026-01-31, 2026-02-20",
        "2026-12-15, 2027-01-04",
        "2100-02-10, 2100-03-02"
    })
    void theLastDayIsTheTwentiethAfterTheApproval(LocalDate approved, LocalDate last) {
        assertThat(new Deadline(approved).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 20, 还有 20 天",
        "2026-03-01, 1, 还有 1 天",
        "2026-03-02, 0, 今天到期",
        "2026-03-03, -1, 已逾期 1 天",
        "2027-03-02, -365, 已逾期 365 天"
    })
    void theDaysLeftEndWithTheLastDay(LocalDate today, long left, String words) {
        Deadline deadline = new Deadline(LocalDate.of(2026, 2, 10));
        assertThat(deadline.daysLeft(today)).isEqualTo(left);
        assertThat(deadline.words(today)).isEqualTo(words);
    }
}
