package org.gongkai.prose;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 比较符号: how a figure in prose bounds what is meant, as a sign (≥), as words before it (不少于) or behind it (以上). */
public enum Comparison {
    /** 等于: the figure itself. */
    EXACT("=|＝", ""),
    /** 不少于. */
    AT_LEAST("≥|≧|>=|不少于|不低于|不小于|至少", "(?:及)?以上"),
    /** 不超过. */
    AT_MOST("≤|≦|<=|不超过|不高于|不大于|不多于|至多", "(?:及)?以[下内]|之内"),
    /** 超过. */
    MORE(">|超过|大于|高于|多于", ""),
    /** 少于. */
    LESS("<|小于|低于|少于", ""),
    /** 大约. */
    ABOUT("≈|大约|约为|约|将近|近", "左右|上下");

    /** Any of the words and signs that stand before a figure. */
    static final String BEFORE =
            "≥|≧|>=|≤|≦|<=|不少于|不低于|不小于|至少|不超过|不高于|不大于|不多于|至多|>|超过|大于|高于|多于" + "|<|小于|低于|少于|≈|大约|约为|约|将近|近";

    /** Any of the words that stand behind a unit. */
    static final String BEHIND = "(?:及)?以[上下内]|之内|左右|上下";

    /** The characters that those words and signs begin with, each once. */
    static final String FIRST = BEFORE.replaceAll("(?<=^|\\|)(.)[^|]*\\|?", "$1")
            .chars()
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private final Pattern before;
    private final Pattern behind;

    Comparison(String before, String behind) {
        this.before = Pattern.compile(before);
        this.behind = Pattern.compile(behind);
    }

    /**
     * What the words around a figure say together; a word before it counts first.
     *
     * @param before the sign or word before the figure, in half-width forms
     * @param more 余 or 多 between the figure and its unit
     * @param behind the word behind the unit
     */
    static Comparison of(@Nullable String before, @Nullable String more, @Nullable String behind) {
        for (Comparison comparison : values()) {
            if (before != null && comparison.before.matcher(before).matches()) {
                return comparison;
            }
        }
        for (Comparison comparison : values()) {
            if (behind != null && comparison.behind.matcher(behind).matches()) {
                return comparison;
            }
        }
        return more == null ? EXACT : MORE;
    }
}
