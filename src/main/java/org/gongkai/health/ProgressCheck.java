package org.gongkai.health;

import java.time.Duration;
import java.util.Map;

/**
 * 进展: whether the program goes on; the only check for which it is to be started anew.
 *
 * @param pulse its pulse
 * @param longest for how long nothing may go on
 */
record ProgressCheck(Pulse pulse, Duration longest) implements Check {
    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Scope scope() {
        return Scope.LIFE;
    }

    @Override
    public Advice advice() {
        return new Advice(
                "程序停滞不前，请重新启动；三次停在同一个文件或档案，它会进入隔离",
                "the program is stuck: start it anew; what it is stuck at three times goes into quarantine");
    }

    @Override
    public Condition look() {
        Duration still = Duration.ofNanos(pulse.still());
        Map<String, String> details = Map.of("stillSeconds", Long.toString(still.toSeconds()));
        return still.compareTo(longest) > 0
                ? Condition.wrong(name(), advice().because("已 " + still.toMinutes() + " 分钟没有进展"), details)
                : Condition.well(name(), details);
    }
}
