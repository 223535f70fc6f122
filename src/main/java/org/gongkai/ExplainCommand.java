package org.gongkai;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.check.CheckSettings;
import org.gongkai.check.CrossCheck;
import org.gongkai.check.CrossChecks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 释义与说明: tells what a check asserts and on what it rests; or gives a person's reason for what it found. */
@Command(name = "explain", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class ExplainCommand extends AskCommand {
    @Parameters(paramLabel = "CODE", descriptionKey = "explain.code")
    private String code = "";

    @Option(names = "--accept", descriptionKey = "explain.accept")
    private boolean accept;

    @Option(names = "--dossier", paramLabel = "UNIT-YEAR", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--record", paramLabel = "RECORD", descriptionKey = "explain.record")
    private String record = "";

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
    private String by = "";

    @Override
    public Integer call() throws Exception {
        CrossCheck check = CrossChecks.ALL.stream()
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有规则号“" + code + "”，可写的有 "
                        + String.join(
                                "、",
                                CrossChecks.ALL.stream()
                                        .map(CrossCheck::code)
                                        .sorted()
                                        .toList())
                        + " / no such check."));
        code = check.code();
        return accept ? super.call() : tell(check, new Equipment(settings()).checks());
    }

    private int tell(CrossCheck check, CheckSettings settings) {
        Console console = console();
        console.say(
                "explain.check",
                check.code(),
                check.level().term(),
                settings.severity(check).term());
        console.text(check.statement());
        console.say("explain.basis", check.basis());
        console.say("explain.example", check.example());
        if (!check.needs().isEmpty()) {
            console.say("explain.needs", String.join("、", check.needs()));
        }
        return ExitCode.DONE.number();
    }

    @Override
    List<String> about() {
        return List.of(code);
    }

    @Override
    Map<String, String> options() {
        return new TreeMap<>(Map.of("dossier", dossier, "record", record, "why", why, "by", by));
    }
}
