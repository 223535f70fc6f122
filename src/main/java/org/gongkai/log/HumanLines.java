package org.gongkai.log;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** 供人看的日志: one line an event; what is behind a failure follows indented, so that nothing in it looks like an event. */
public final class HumanLines extends PatternLayoutEncoder {
    /** The empty braces are needed: Logback takes a % behind a parenthesis for a letter. */
    private static final String PATTERN = "%d{HH:mm:ss, Asia/Shanghai} %-5level %line(%msg){}%n%below(%rEx{8})";

    @Override
    public void start() {
        PatternLayout lines = new PatternLayout();
        lines.getInstanceConverterMap().put("line", Line::new);
        lines.getInstanceConverterMap().put("below", Below::new);
        lines.setContext(context);
        lines.setPattern(PATTERN);
        lines.start();
        setCharset(StandardCharsets.UTF_8);
        this.layout = lines;
        this.started = true;
    }

    /** What stands in the line of an event. */
    private static final class Line extends CompositeConverter<ILoggingEvent> {
        @Override
        protected String transform(ILoggingEvent event, String text) {
            return Redaction.line(text);
        }
    }

    /** What stands below the line of an event. */
    private static final class Below extends CompositeConverter<ILoggingEvent> {
        @Override
        protected String transform(ILoggingEvent event, String text) {
            return text.lines()
                    .map(line -> "    " + Redaction.line(line).strip() + System.lineSeparator())
                    .collect(Collectors.joining());
        }
    }
}
