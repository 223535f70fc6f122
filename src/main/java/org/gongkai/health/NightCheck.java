package org.gongkai.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.gongkai.store.Night;
import org.gongkai.store.Nights;

/** 夜间办理: whether a night went well not too long ago; where there was none yet, since the program was started. */
final class NightCheck implements Check {
    private final Nights nights;
    private final Duration longest;
    private final InstantSource clock;
    private final Instant started;

    /**
     * @param longest how long ago a night may have gone well
     */
    NightCheck(Nights nights, Duration longest, InstantSource clock) {
        this.nights = nights;
        this.longest = longest;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public String name() {
        return "night";
    }

    @Override
    public Scope scope() {
        return Scope.ATTENTION;
    }

    @Override
    public Advice advice() {
        return new Advice(
                "太久没有成功的夜间办理，请查看日志和 outbox/reports，排除原因后用 nightly 补办",
                "no night has gone well for too long: see the log and outbox/reports, mend the cause and run nightly");
    }

    @Override
    public Condition look() {
        Optional<Instant> success = nights.lastSuccess();
        Map<String, String> details =
                Map.of("lastSuccess", success.map(Instant::toString).orElse("none"));
        Instant since = success.orElseGet(this::beginning);
        long hours = Duration.between(since, clock.instant()).toHours();
        return since.plus(longest).isBefore(clock.instant())
                ? Condition.wrong(name(), advice().because("已有 " + hours + " 小时" + failure()), details)
                : Condition.well(name(), details);
    }

    private Instant beginning() {
        return nights.all().stream().map(Night::started).findFirst().orElse(started);
    }

    private String failure() {
        return nights.latest()
                .filter(night -> night.outcome() == Night.Outcome.FAILED)
                .map(night -> "，最近一次：" + night.sentence())
                .orElse("");
    }
}
