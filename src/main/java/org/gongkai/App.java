package org.gongkai;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 公开: the command line of the budget-disclosure pipeline. */
@Command(
        name = "gongkai",
        resourceBundle = Console.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = App.Version.class,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            ConfigCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            TraceCommand.class,
            NightlyCommand.class,
            RetryCommand.class,
            ReleaseCommand.class,
            RevertCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class App {
    @Option(names = "--lang", paramLabel = "zh|en", scope = CommandLine.ScopeType.INHERIT, descriptionKey = "lang")
    String lang = "";

    /** Chosen by {@link Progress} before anything is logged; named here for the help and for whoever misspells it. */
    @Option(
            names = "--log-format",
            paramLabel = "auto|human|json",
            scope = CommandLine.ScopeType.INHERIT,
            descriptionKey = "log-format")
    Progress.Form logFormat = Progress.Form.auto;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command and gives its exit code. */
    static int run(String... args) {
        return run(Console.utf8(FileDescriptor.out), Console.utf8(FileDescriptor.err), args);
    }

    /** The same, speaking to the given writers. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        if (!ChineseNames.arePossible()) {
            err.println(ChineseNames.REMEDY);
            return ExitCode.ENVIRONMENT.number();
        }
        speak(args);
        Progress.choose(args);
        CommandLine line = line(out, err);
        if (args.length == 0) {
            line.usage(line.getOut());
            return ExitCode.USAGE.number();
        }
        return line.execute(args);
    }

    /** The command line, speaking to the given writers. */
    static CommandLine line(PrintWriter out, PrintWriter err) {
        return new CommandLine(new App()).setOut(out).setErr(err).setExecutionExceptionHandler(new Failures());
    }

    /** The language has to be known before the help is built. */
    private static void speak(String[] args) {
        String machine = Locale.getDefault().getLanguage();
        String chosen = machine;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                chosen = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                chosen = args[i + 1];
            }
        }
        boolean chinese = Arrays.asList("zh", "zh-CN", "zh_CN").contains(chosen);
        Locale.setDefault(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** The version as the jar's manifest has it. */
    static String version() {
        String version = App.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }

    /** 版本: what {@code --version} tells. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gongkai " + version()};
        }
    }
}
