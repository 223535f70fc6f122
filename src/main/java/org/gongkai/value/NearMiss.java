package org.gongkai.value;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** 最接近的写法: which of the words that are known a word was probably meant to be. */
public final class NearMiss {
    private static final int MOST = 3;
    private static final LongestCommonSubsequence COMMON = new LongestCommonSubsequence();

    private NearMiss() {}

    /**
     * At most three known words, the nearest first, that share more than half of their characters with the text, one
     * after the other.
     */
    public static List<String> of(String text, Stream<String> known) {
        return known.filter(word -> isNear(text, word))
                .sorted(Comparator.comparingInt(word -> distance(text, word)))
                .limit(MOST)
                .toList();
    }

    private static boolean isNear(String text, String word) {
        return common(text, word) * 2 > Math.min(text.length(), word.length());
    }

    /** How many characters are to be put in or taken out to make one of the other. */
    private static int distance(String one, String other) {
        return one.length() + other.length() - 2 * common(one, other);
    }

    private static int common(String one, String other) {
        return COMMON.apply(one, other);
    }
}
