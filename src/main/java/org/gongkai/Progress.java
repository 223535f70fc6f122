package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * 进度: how the log is shown: for people at a terminal, else for programs; and whether it is worth showing: always while the inbox
 * is watched, else only to a person or to who asks for a form.
 */
final class Progress {
    /** The property that the log's configuration reads for what is shown. */
    static final String LEVEL = "gongkai.log.level";

    /** The property that the log's configuration reads for how it is shown. */
    static final String FORMAT = "gongkai.log.format";

    private static final String OPTION = "--log-format";
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    private Progress() {}

    /** 日志形式. */
    enum Form {
        /** For people at a terminal, else for programs. */
        auto,
        /** For people. */
        human,
        /** For programs. */
        json
    }

    /** Chooses before anything is logged. */
    static void choose(String[] args) {
        List<String> words = Arrays.asList(args);
        boolean watching = words.contains("run") && !words.contains("--once");
        String asked = asked(words);
        boolean isPerson = isTerminal();
        if (System.getProperty(LEVEL) == null) {
            boolean isShown = watching || isPerson || asked.equals("human") || asked.equals("json");
            System.setProperty(LEVEL, isShown ? "INFO" : "OFF");
        }
        boolean isHuman = asked.equals("human") || (isPerson && !asked.equals("json"));
        System.setProperty(FORMAT, isHuman ? "Human" : "Json");
    }

    /** What the option says, wherever it stands; whether it is a form is judged with the other options. */
    private static String asked(List<String> words) {
        String asked = Form.auto.name();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(OPTION + "=")) {
                asked = words.get(i).substring(OPTION.length() + 1);
            } else if (words.get(i).equals(OPTION) && i + 1 < words.size()) {
                asked = words.get(i + 1);
            }
        }
        return asked.toLowerCase(Locale.ROOT);
    }

    /** Results may go to a terminal while the log goes elsewhere; where the system does not tell, both are taken for one. */
    private static boolean isTerminal() {
        try {
            return Files.isSymbolicLink(STDERR)
                    ? Files.readSymbolicLink(STDERR).toString().matches("/dev/(?:pts/|tty|console).*")
                    : Ansi.AUTO.enabled();
        } catch (IOException e) {
            return false;
        }
    }
}
