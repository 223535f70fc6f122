package org.gongkai;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.desk.Request;
import org.gongkai.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 询问: a command that asks something of an installation, whether a program runs on it or not. */
abstract class AskCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    /** What it is about. */
    abstract List<String> about();

    /** What else was said, by the name of the option. */
    abstract Map<String, String> options();

    @Override
    public Integer call() throws Exception {
        Request request =
                new Request(spec.name(), about(), options(), Locale.getDefault().getLanguage());
        return new Counter(settings(), console()).ask(request);
    }

    /** The settings of the installation that is asked. */
    Settings settings() throws IOException {
        return folders.settings();
    }

    /** Where the answer is told. */
    Console console() {
        return new Console(spec.commandLine().getOut());
    }
}
