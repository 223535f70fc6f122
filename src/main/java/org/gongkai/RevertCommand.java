package org.gongkai;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 恢复: publishes an earlier version of a disclosure again, as a new version. */
@Command(name = "revert", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class RevertCommand extends AskCommand {
    @Parameters(index = "0", paramLabel = "UNIT-YEAR", descriptionKey = "dossier")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "revert.version")
    private int version;

    @Mixin
    private Decision decision = new Decision();

    @Override
    List<String> about() {
        return List.of(subject);
    }

    @Override
    Map<String, String> options() {
        Map<String, String> options = decision.options();
        options.put("version", Integer.toString(version));
        return options;
    }
}
