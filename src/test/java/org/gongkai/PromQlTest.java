package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of Prometheus is found in whatever shape it is asked. */
class PromQlTest {
    @Test
    void metricsAreToldFromFunctionsOperatorsLabelsTextsAndTimes() {
        assertThat(metrics("up")).containsExactly("up");
        assertThat(metrics("a_total{b=\"c_total\",d!~'e{f}'}[5m] offset 1h")).containsExactly("a_total");
        assertThat(metrics("sum by (le, x) (rate(a_bucket{j=~\"$j\"}[$__rate_interval]))"))
                .containsExactly("a_bucket");
        assertThat(metrics("sum(rate(a[5m])) without (b) / c:d:e > bool 1.5e3")).containsExactly("a", "c:d:e");
        assertThat(metrics("a < on (b, c) group_left (d) 10 * e and ignoring (f) g unless h"))
                .containsExactly("a", "e", "g", "h");
        assertThat(metrics("time() - (last_over_time(a[2d]) or b{c=\"d\"}) > 26 * 3600 # e"))
                .containsExactly("a", "b");
        assertThat(metrics("a @ end() + -Inf".replace("Inf", "inf"))).containsExactly("a");
        assertThat(metrics("label_values(a{b=~\"$b\"}, \"c\")")).containsExactly("a");
    }

    @Test
    void whatALabelIsToBeIsRead() {
        assertThat(PromQl.selectors("a{b=\"一\", c=~\"二|三\", d=~\"$d\", e!=\"f\"} == 0"))
                .singleElement()
                .satisfies(selector ->
                        assertThat(selector.values()).isEqualTo(Map.of("b", List.of("一"), "c", List.of("二", "三"))));
    }

    @Test
    void whatIsNoPromQlIsNotReadAsIfItWere() {
        assertThatThrownBy(() -> metrics("a ? b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> metrics("a{b=\"c\"")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> metrics("{__name__=\"a\"}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> metrics(String expression) {
        return PromQl.metrics(expression).toList();
    }
}
