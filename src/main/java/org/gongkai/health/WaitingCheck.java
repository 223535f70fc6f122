package org.gongkai.health;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.gongkai.inbox.Queue;

/**
 * 等候时间: whether a file has lain in the inbox for too long.
 *
 * @param inbox the inbox
 * @param longest how long a file may wait
 * @param clock what time it is
 */
record WaitingCheck(Path inbox, Duration longest, InstantSource clock) implements Check {
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Scope scope() {
        return Scope.ATTENTION;
    }

    @Override
    public Advice advice() {
        return new Advice(
                "收件箱里有文件等候太久，请用 status 查看原因并处理", "a file has waited in the inbox for too long: status says why");
    }

    @Override
    public Condition look() throws IOException {
        Queue queue = Queue.in(inbox, clock.instant());
        Map<String, String> details = Map.of(
                "files",
                Long.toString(queue.files()),
                "oldestSeconds",
                Long.toString(queue.oldest().toSeconds()));
        return queue.oldest().compareTo(longest) > 0
                ? Condition.wrong(
                        name(), advice().because("最早的已等候 " + queue.oldest().toMinutes() + " 分钟"), details)
                : Condition.well(name(), details);
    }
}
