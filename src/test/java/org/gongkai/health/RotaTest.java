package org.gongkai.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RotaTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(100);

    @Test
    void whatACheckSawHoldsForAWhileAndTheGateLooksAnew() {
        AtomicInteger looks = new AtomicInteger();
        Rota rota = rota(HOUR, HOUR, () -> Condition.well("one", Map.of("look", "" + looks.incrementAndGet())));
        assertThat(rota.condition("one").details()).containsEntry("look", "1");
        assertThat(rota.condition("one").details()).containsEntry("look", "1");
        assertThat(rota.complaints()).isEmpty();
        assertThat(rota.condition("one").details()).containsEntry("look", "2");
    }

    @Test
    void aCheckThatFailsIsToldInOneLineWithoutATrace() {
        Rota rota = rota(HOUR, HOUR, () -> {
            throw new IllegalStateException("outer", new IllegalStateException("第一行\n\tat org.x\u001b[31m"));
        });
        Condition condition = rota.condition("one");
        assertThat(condition.up()).isFalse();
        assertThat(condition.sentence())
                .isEqualTo("不行，请检查（java.lang.IllegalStateException: 第一行 at org.x [31m） / it fails: check it.");
        assertThat(rota.complaints()).containsExactly(condition.sentence());
    }

    @Test
    void aCheckThatRunsOutOfMemoryIsNoMoreThanOneThatFails() {
        Rota rota = rota(HOUR, HOUR, () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(rota.condition("one").sentence()).contains("请检查", "Java heap space");
    }

    @Test
    void aCheckThatHangsHoldsNobodyUpAndIsWellAgainWhenItComesBack() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        List<String> looks = new ArrayList<>();
        Rota rota = rota(Duration.ZERO, SOON, () -> {
            looks.add("look");
            held.await();
            return Condition.well("one", Map.of());
        });
        assertThat(rota.condition("one").sentence()).contains("检查没有在 0 秒内完成", "it fails");
        assertThat(rota.complaints()).hasSize(1);
        assertThat(rota.condition("one").up()).isFalse();
        assertThat(looks).hasSize(1);
        held.countDown();
        for (int i = 0; i < 500 && !rota.condition("one").up(); i++) {
            assertThat(new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(rota.condition("one").up()).isTrue();
    }

    @Test
    void aLongSentenceIsCut() {
        assertThat(Condition.wrong("one", "长".repeat(5_000), Map.of()).sentence())
                .hasSize(1_001)
                .endsWith("…");
    }

    private static Rota rota(Duration interval, Duration patience, Look look) {
        return new Rota(List.of(new OneCheck(look)), interval, patience);
    }

    /** What a check does. */
    @FunctionalInterface
    private interface Look {
        Condition look() throws Exception;
    }

    private record OneCheck(Look eye) implements Check {
        @Override
        public String name() {
            return "one";
        }

        @Override
        public Scope scope() {
            return Scope.WORK;
        }

        @Override
        public Advice advice() {
            return new Advice("不行，请检查", "it fails: check it");
        }

        @Override
        public Condition look() throws Exception {
            return eye.look();
        }
    }
}
