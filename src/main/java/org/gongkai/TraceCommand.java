package org.gongkai;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 溯源: shows the way from a printed figure back to the cells of the office's own files. */
@Command(name = "trace", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class TraceCommand extends AskCommand {
    @Parameters(paramLabel = "CODE|CELL", descriptionKey = "trace.what")
    private String what = "";

    @Option(names = "--dossier", paramLabel = "UNIT-YEAR", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--as-published", paramLabel = "VERSION", descriptionKey = "trace.version")
    private int version;

    @Override
    List<String> about() {
        return List.of(what);
    }

    @Override
    Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        options.put("dossier", dossier);
        options.put("version", Integer.toString(version));
        return options;
    }
}
