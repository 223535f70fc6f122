package org.gongkai;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** 恢复: publishes an earlier version of a disclosure again, as a new version. */
@Command(name = "revert", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class RevertCommand extends DecisionCommand {
    @Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "revert.version")
    private int version;

    @Override
    Map<String, String> options() {
        Map<String, String> options = super.options();
        options.put("version", Integer.toString(version));
        return options;
    }
}
