package org.gongkai.log;

import com.fasterxml.jackson.core.JsonStreamContext;
import net.logstash.logback.encoder.LogstashEncoder;
import net.logstash.logback.fieldnames.LogstashFieldNames;
import net.logstash.logback.mask.MaskingJsonGeneratorDecorator;
import net.logstash.logback.stacktrace.ShortenedThrowableConverter;
import org.jspecify.annotations.Nullable;

/** 供程序读的日志: one JSON object a line, with the submission, the file, the unit and the year that an event belongs to. */
public final class JsonLines extends LogstashEncoder {
    private static final String STACK = "stack";
    private static final int DEEPEST = 30;

    @Override
    public void start() {
        LogstashFieldNames names = new LogstashFieldNames();
        names.setTimestamp("time");
        names.setVersion(null);
        names.setLevelValue(null);
        names.setStackTrace(STACK);
        setFieldNames(names);
        setTimeZone("Asia/Shanghai");
        setIncludeContext(false);
        setLineSeparator("\n");
        ShortenedThrowableConverter stack = new ShortenedThrowableConverter();
        stack.setRootCauseFirst(true);
        stack.setMaxDepthPerThrowable(DEEPEST);
        setThrowableConverter(stack);
        MaskingJsonGeneratorDecorator redacted = new MaskingJsonGeneratorDecorator();
        redacted.addValueMasker(JsonLines::redacted);
        redacted.start();
        setJsonGeneratorDecorator(redacted);
        super.start();
    }

    /** Every text that is written goes through here; only a stack has lines of its own, which JSON keeps in one. */
    private static @Nullable Object redacted(JsonStreamContext place, Object value) {
        if (!(value instanceof CharSequence text)) {
            return null;
        }
        String words = text.toString();
        String redacted = STACK.equals(place.getCurrentName())
                ? String.join("\n", words.lines().map(Redaction::line).toList())
                : Redaction.line(words);
        return redacted.equals(words) ? null : redacted;
    }
}
