package org.gongkai;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** 进度: whether the log is worth showing: always while the inbox is watched, else only to a person at a terminal. */
final class Progress {
    /** The property that the log's configuration reads. */
    static final String LEVEL = "gongkai.log.level";

    private Progress() {}

    /** Chooses before anything is logged. */
    static void choose(String[] args) {
        List<String> words = Arrays.asList(args);
        boolean watching = words.contains("run") && !words.contains("--once");
        if (System.getProperty(LEVEL) == null) {
            System.setProperty(LEVEL, watching || Ansi.AUTO.enabled() ? "INFO" : "OFF");
        }
    }
}
