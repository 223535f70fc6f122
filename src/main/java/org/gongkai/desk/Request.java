package org.gongkai.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 事项: what somebody asks of the installation, from the command line to whoever has the data in hand.
 *
 * @param errand what is asked, as the command line calls it
 * @param about what it is about: a dossier such as {@code 029017-2026}, a file, a code or a cell
 * @param options what else was said, by the name of the option
 * @param language {@code zh} or {@code en}
 */
public record Request(String errand, List<String> about, Map<String, String> options, String language) {
    public Request {
        about = List.copyOf(about);
        options = new TreeMap<>(options);
    }

    /** The one thing it is about. */
    String subject() {
        if (about.isEmpty()) {
            throw new IllegalArgumentException("请写明是哪个档案、文件或编码 / say what it is about.");
        }
        return about.get(0);
    }

    /** An option, or an empty text where it was not given. */
    String option(String name) {
        return options.getOrDefault(name, "");
    }
}
