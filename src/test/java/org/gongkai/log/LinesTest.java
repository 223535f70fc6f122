package org.gongkai.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a line of the log, whatever somebody puts into it. */
class LinesTest {
    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("org.gongkai.Some");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nERROR forged",
                "a\r\nb",
                "a\u001b[31mred",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\u0007b",
                "a\u202Egpj.exe",
                "a\u0000b",
                "a\u009b31m",
                "a\u000bb\fc"
            })
    void aHostileNameGivesOneLineThatSteersNothing(String name) throws IOException {
        String human = encoded(new HumanLines(), name, null);
        assertThat(human).endsWith(System.lineSeparator());
        assertThat(human.strip()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
        String json = encoded(new JsonLines(), name, null);
        assertThat(json).endsWith("\n");
        JsonNode event = new ObjectMapper().readTree(json);
        assertThat(json.strip()
                        + event.get("message").asText()
                        + event.get("file").asText())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 联系人 11010519491231002X",
        "110105 19491231 002X, 联系人 110105 19491231 002X",
        "13912345678, 电话：13912345678。",
        "6222021001116245702, 卡号 6222021001116245702",
        "hush-hush, jdbc:postgresql://db/x?user=a&password=hush-hush&ssl=true",
        "hush-hush, jdbc:h2:file:/x;PASSWORD=hush-hush;USER=sa",
        "hush-hush, http://sa:hush-hush@db/x",
        "hush-hush, 密码：hush-hush",
        "kept-secret, 数据库拒绝了 kept-secret 这个词"
    })
    void noSecretAndNoPersonalNumberStandsInALine(String forbidden, String message) throws IOException {
        Redaction.keep("kept-secret");
        RuntimeException failure = new IllegalStateException(message, new IOException(message));
        for (EncoderBase<ILoggingEvent> encoder : List.of(new HumanLines(), new JsonLines())) {
            assertThat(encoded(encoder, message, failure)).contains("*").doesNotContain(forbidden);
        }
    }

    @Test
    void amountsAndCodesStayAsTheyAre() throws IOException {
        String message = "029017-2026 已公开：2080505 3260.67 万元，指纹 9f86d081884c";
        assertThat(encoded(new HumanLines(), message, null)).contains(message);
    }

    @Test
    void aFailureIsOneFieldForProgramsAndStandsBelowItsLineForPeople() throws IOException {
        RuntimeException failure = new IllegalStateException("outer\n03:00:00 INFO  forged", new IOException("inner"));
        String json = encoded(new JsonLines(), "broken", failure);
        assertThat(json.strip().lines()).hasSize(1);
        assertThat(new ObjectMapper().readTree(json).get("stack").asText()).contains("inner", "LinesTest");
        assertThat(encoded(new HumanLines(), "broken", failure).lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("    "));
    }

    @Test
    void programsAreToldWhatAnEventBelongsTo() throws IOException {
        JsonNode event = new ObjectMapper().readTree(encoded(new JsonLines(), "x", null));
        assertThat(event.get("unit").asText()).isEqualTo("029017");
        assertThat(event.get("year").asText()).isEqualTo("2026");
        assertThat(event.get("level").asText()).isEqualTo("INFO");
        assertThat(event.get("time").asText()).endsWith("+08:00");
    }

    private String encoded(EncoderBase<ILoggingEvent> encoder, String text, @Nullable Throwable failure) {
        LoggingEvent event = new LoggingEvent("fqcn", logger, Level.INFO, "{}", failure, new Object[] {text});
        event.setMDCPropertyMap(Map.of("file", text, "unit", "029017", "year", "2026"));
        encoder.setContext(context);
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
