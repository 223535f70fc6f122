package org.gongkai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.camel.util.SensitiveUtils;
import org.gongkai.log.Redaction;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.settings.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 设置: tells what every setting is and where that was said. */
@Command(name = "config", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--format", defaultValue = "text", descriptionKey = "format")
    private CheckCommand.Format format = CheckCommand.Format.text;

    /**
     * 一项: one key as it is told.
     *
     * @param key the key
     * @param value its value, unless nobody may see it
     * @param source where it was said
     * @param purpose what it is for; empty for what is Camel's own
     */
    private record Line(String key, String value, Source source, String purpose) {}

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine().getOut());
        List<Line> lines = lines(folders.settings());
        if (format == CheckCommand.Format.json) {
            console.text(json(lines));
        } else {
            lines.forEach(line -> console.say(
                    "config.line",
                    line.key(),
                    line.value(),
                    console.words("config." + line.source().place().name()),
                    line.source().name()));
        }
        return ExitCode.DONE.number();
    }

    private static List<Line> lines(Settings settings) {
        List<Line> lines = new ArrayList<>();
        settings.given()
                .forEach((setting, given) -> lines.add(
                        new Line(setting.key(), shown(setting, given.value()), given.source(), setting.purpose())));
        settings.camels()
                .forEach((key, given) -> lines.add(new Line(
                        key,
                        SensitiveUtils.containsSensitive(key) ? Redaction.HIDDEN : Redaction.secrets(given.value()),
                        given.source(),
                        "")));
        return lines;
    }

    private static String shown(Setting setting, String value) {
        return setting.isSecret() && !value.isEmpty() ? Redaction.HIDDEN : Redaction.secrets(value);
    }

    private static String json(List<Line> lines) throws JsonProcessingException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("key", line.key());
            row.put("value", line.value());
            row.put("place", line.source().place().name());
            row.put("name", line.source().name());
            row.put("purpose", line.purpose());
            rows.add(row);
        }
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    }
}
