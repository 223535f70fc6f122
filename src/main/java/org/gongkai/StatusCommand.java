package org.gongkai;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 现状: tells how every dossier and every file that waits for a person stand. */
@Command(name = "status", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class StatusCommand extends AskCommand {
    @Option(names = "--format", defaultValue = "text", descriptionKey = "format")
    private CheckCommand.Format format = CheckCommand.Format.text;

    @Override
    List<String> about() {
        return List.of();
    }

    @Override
    Map<String, String> options() {
        return Map.of("format", format.name());
    }
}
