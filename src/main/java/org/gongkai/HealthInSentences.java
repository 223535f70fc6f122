package org.gongkai;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.health.HealthCheckResultStrategy;
import org.jspecify.annotations.Nullable;

/**
 * 健康措辞: whatever Camel's own checks have to say, said in a sentence that tells what to do. No stack trace leaves the
 * program, whoever asks for one.
 */
final class HealthInSentences implements HealthCheckResultStrategy {
    @Override
    public void processResult(HealthCheck check, Map<String, Object> options, HealthCheckResultBuilder builder) {
        @Nullable Throwable error = builder.error();
        builder.error(null);
        boolean isOurs = check instanceof CheckedHealth;
        if (builder.state() == HealthCheck.State.DOWN && !isOurs) {
            @Nullable String said = builder.message();
            String reason = Stream.of(
                            Optional.ofNullable(said),
                            Optional.ofNullable(error).map(Throwable::toString))
                    .flatMap(Optional::stream)
                    .map(each -> "（" + each + "）")
                    .findFirst()
                    .orElse("");
            builder.message(check.getId() + " 没有工作，请查看日志，一直不恢复时请重新启动程序" + reason + " / " + check.getId()
                    + " does not work: see the log, and start the program anew if it does not recover.");
        }
    }
}
