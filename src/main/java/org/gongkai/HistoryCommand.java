package org.gongkai;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 办理经过: tells how a dossier or a file came to where it stands. */
@Command(name = "history", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class HistoryCommand extends AskCommand {
    @Parameters(paramLabel = "UNIT-YEAR|FILE", descriptionKey = "subject")
    private String subject = "";

    @Override
    List<String> about() {
        return List.of(subject);
    }

    @Override
    Map<String, String> options() {
        return Map.of();
    }
}
