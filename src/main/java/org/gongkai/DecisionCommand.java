package org.gongkai;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 决定: a command by which a person changes something, with a name and a reason. */
abstract class DecisionCommand extends AskCommand {
    @Parameters(index = "0", paramLabel = "SUBJECT", descriptionKey = "subject")
    private String subject = "";

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
    private String why = "";

    @Override
    List<String> about() {
        return List.of(subject);
    }

    @Override
    Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        options.put("by", by);
        options.put("why", why);
        return options;
    }
}
