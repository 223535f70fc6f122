package org.gongkai;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 重试: lets what is in quarantine have its turn again. */
@Command(name = "retry", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class RetryCommand extends AskCommand {
    @Parameters(paramLabel = "UNIT-YEAR|FILE", descriptionKey = "subject")
    private String subject = "";

    @Mixin
    private Decision decision = new Decision();

    @Override
    List<String> about() {
        return List.of(subject);
    }

    @Override
    Map<String, String> options() {
        return decision.options();
    }
}
