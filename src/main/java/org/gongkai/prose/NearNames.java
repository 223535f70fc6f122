package org.gongkai.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.prose.NameDifference.Kind;

/**
 * 相近名称: whether two different Chinese names were probably meant to be the same. Names that differ in a number, an
 * ordinal, a year or a level (2024年/2025年, 一期/二期, 省级/市级) are two names.
 */
public final class NearNames {
    private static final int LONGEST = 200;
    private static final int LEAST_SHARED = 4;
    private static final int LEAST_SHARED_OF_WORD = 6;
    private static final int LONGEST_WORD = 3;
    private static final Pattern TELLS_APART = Pattern.compile("[0-9A-Za-z〇一二三四五六七八九十甲乙丙丁东西南北上下内外新旧省市县区镇乡国级大小男女增减收支]");
    private static final Pattern COUNTED = Pattern.compile("[0-9〇一二三四五六七八九十甲乙丙丁]");
    private static final Pattern IMMATERIAL = Pattern.compile("[\\s\\p{P}\\p{S}\\p{Z}]");

    private NearNames() {}

    /** In what the names differ; none where they are equal or too unlike, or where the difference tells two things apart. */
    public static Optional<NameDifference> between(String one, String other) {
        if (one.equals(other) || one.length() > LONGEST || other.length() > LONGEST) {
            return Optional.empty();
        }
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NameDifference(Kind.SPELLING, "只有空格、标点或全角半角不同"));
        }
        Gap gap = Gap.of(first, second);
        return gap.removed().isEmpty() || gap.added().isEmpty() ? longer(gap) : exchanged(gap);
    }

    private static Optional<NameDifference> exchanged(Gap gap) {
        if (!isNear(gap) || TELLS_APART.matcher(gap.words()).find()) {
            return Optional.empty();
        }
        return Optional.of(new NameDifference(
                gap.isOneCharacter() ? Kind.SUBSTITUTED : Kind.EXCHANGED,
                "“" + gap.removed() + "”与“" + gap.added() + "”不同"));
    }

    /** A word stands only for one of its length, and the more must be alike around it. */
    private static boolean isNear(Gap gap) {
        int length = gap.removed().length();
        if (length != gap.added().length() || length > LONGEST_WORD) {
            return false;
        }
        if (gap.isOneCharacter()) {
            return gap.kept() >= LEAST_SHARED;
        }
        return gap.kept() >= LEAST_SHARED_OF_WORD && (gap.isReordered() || gap.kept() >= 4 * length);
    }

    private static Optional<NameDifference> longer(Gap gap) {
        int words = gap.words().length();
        if (gap.kept() < LEAST_SHARED || COUNTED.matcher(gap.words()).find()) {
            return Optional.empty();
        }
        if (gap.isEnd() && gap.kept() >= words) {
            String which = gap.added().isEmpty() ? "后者比前者" : "前者比后者";
            return Optional.of(new NameDifference(Kind.TRUNCATED, which + "少了末尾的“" + gap.words() + "”"));
        }
        if (words > 2 || TELLS_APART.matcher(gap.words()).find()) {
            return Optional.empty();
        }
        String which = gap.added().isEmpty() ? "前者比后者" : "后者比前者";
        return Optional.of(new NameDifference(Kind.INSERTED, which + "多了“" + gap.words() + "”"));
    }

    private static String plain(String name) {
        return IMMATERIAL.matcher(Prose.of(name).folded()).replaceAll("");
    }

    /**
     * The place where names differ, between what they begin and end with alike.
     *
     * @param removed what stands there in the first
     * @param added what stands there in the second
     * @param kept how many characters both have
     * @param isEnd whether nothing alike follows
     */
    private record Gap(String removed, String added, int kept, boolean isEnd) {
        static Gap of(String one, String other) {
            int shorter = Math.min(one.length(), other.length());
            int front = 0;
            while (front < shorter && one.charAt(front) == other.charAt(front)) {
                front++;
            }
            int back = 0;
            while (back < shorter - front
                    && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
                back++;
            }
            return new Gap(
                    one.substring(front, one.length() - back),
                    other.substring(front, other.length() - back),
                    front + back,
                    back == 0);
        }

        String words() {
            return removed + added;
        }

        boolean isOneCharacter() {
            return removed.length() == 1 && added.length() == 1;
        }

        boolean isReordered() {
            return removed.chars()
                    .sorted()
                    .boxed()
                    .toList()
                    .equals(added.chars().sorted().boxed().toList());
        }
    }
}
