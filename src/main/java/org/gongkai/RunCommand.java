package org.gongkai;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 运行: watches the inbox until stopped, or drains it once. */
@Command(name = "run", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--once", descriptionKey = "once")
    private boolean once;

    @Override
    public Integer call() throws Exception {
        Journal journal = new Journal();
        try (Pipeline pipeline =
                new Pipeline(folders.settings(), journal, once ? Pipeline.Mode.ONCE : Pipeline.Mode.WATCH)) {
            if (once) {
                pipeline.drain();
            } else {
                pipeline.watch();
            }
        }
        if (once) {
            new Results(new Console(spec.commandLine().getOut())).tell(journal);
        }
        return journal.exitCode().number();
    }
}
