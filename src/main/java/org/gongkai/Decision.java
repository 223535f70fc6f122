package org.gongkai;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** 决定: who decides, and why, as every command that changes something takes it. */
final class Decision {
    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
    private String why = "";

    /** What was said, by the name of the option. */
    Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        options.put("by", by);
        options.put("why", why);
        return options;
    }
}
