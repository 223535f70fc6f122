package org.gongkai;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 放行: lets a file that was held take its place all the same; a person says so, and why. */
@Command(name = "release", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class ReleaseCommand extends AskCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
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
