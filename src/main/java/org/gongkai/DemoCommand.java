package org.gongkai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 演示: runs the whole pipeline once on the seed exports, in a work folder of its own. */
@Command(name = "demo", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--work", paramLabel = "DIR", defaultValue = "target/demo", descriptionKey = "work")
    @SuppressWarnings("NullAway.Init")
    private Path work;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws Exception {
        WorkFolder folder = WorkFolder.fresh(work.toAbsolutePath().normalize());
        Settings settings = folders.settings(Map.of(
                Setting.INBOX,
                folder.path().resolve("inbox").toString(),
                Setting.OUTBOX,
                folder.path().resolve("outbox").toString(),
                Setting.DATA,
                folder.path().resolve("data").toString(),
                Setting.SETTLE,
                "0",
                Setting.PATIENCE,
                "0",
                Setting.DATABASE_URL,
                ""));
        Seeds.copyTo(Files.createDirectories(settings.inbox()));
        Console console = new Console(spec.commandLine().getOut());
        console.say("demo.copied", settings.inbox());
        Journal journal = new Journal();
        try (Pipeline pipeline = new Pipeline(settings, journal, Pipeline.Mode.ONCE)) {
            pipeline.drain();
        }
        new Results(console).tell(journal);
        return journal.exitCode().number();
    }
}
