package org.gongkai.health;

import java.util.Map;
import java.util.TreeMap;

/**
 * 检查结果: what one check saw.
 *
 * @param name the name of the check
 * @param up whether all is well
 * @param sentence what is wrong and what to do; where all is well, what there is to say, or nothing
 * @param details figures for whoever wants to know more, sorted
 */
public record Condition(String name, boolean up, String sentence, Map<String, String> details) {
    private static final int LONGEST = 1_000;

    /** A sentence is one line, whatever the names and errors in it hold, and not endless. */
    public Condition {
        String line =
                sentence.replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        sentence = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        details = new TreeMap<>(details);
    }

    /** All is well. */
    static Condition well(String name, Map<String, String> details) {
        return new Condition(name, true, "", details);
    }

    /** Something is wrong. */
    static Condition wrong(String name, String sentence, Map<String, String> details) {
        return new Condition(name, false, sentence, details);
    }
}
