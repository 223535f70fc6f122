package org.gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
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
    private static final Pattern TELLS_APART =
            Pattern.compile(".*[0-9A-Za-z〇一二三四五六七八九十甲乙丙丁东西南北上下内外新旧省市县区镇乡国级大小男女增减收支].*");
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
        Script script = Script.of(first, second);
        return script.runs().size() == 1 ? of(script) : Optional.empty();
    }

    private static Optional<NameDifference> of(Script script) {
        Run run = script.runs().get(0);
        boolean isEnd = run.kept() == script.kept();
        if (run.removed().isEmpty() || run.added().isEmpty()) {
            return isEnd && script.kept() * 2 >= run.words().length() + script.kept()
                    ? truncated(script, run)
                    : inserted(script, run);
        }
        if (tellsApart(run)) {
            return Optional.empty();
        }
        String words = "“" + run.removed() + "”与“" + run.added() + "”不同";
        if (run.removed().length() == 1 && run.added().length() == 1) {
            return script.kept() >= LEAST_SHARED
                    ? Optional.of(new NameDifference(Kind.SUBSTITUTED, words))
                    : Optional.empty();
        }
        int longer = Math.max(run.removed().length(), run.added().length());
        return longer <= LONGEST_WORD && script.kept() >= LEAST_SHARED_OF_WORD && script.kept() >= 3 * longer
                ? Optional.of(new NameDifference(Kind.EXCHANGED, words))
                : Optional.empty();
    }

    private static Optional<NameDifference> truncated(Script script, Run run) {
        if (script.kept() < LEAST_SHARED || tellsApart(run)) {
            return Optional.empty();
        }
        String which = run.added().isEmpty() ? "后者比前者" : "前者比后者";
        return Optional.of(new NameDifference(Kind.TRUNCATED, which + "少了末尾的“" + run.words() + "”"));
    }

    private static Optional<NameDifference> inserted(Script script, Run run) {
        if (run.words().length() > 2 || script.kept() < LEAST_SHARED || tellsApart(run)) {
            return Optional.empty();
        }
        String which = run.added().isEmpty() ? "前者比后者" : "后者比前者";
        return Optional.of(new NameDifference(Kind.INSERTED, which + "多了“" + run.words() + "”"));
    }

    private static boolean tellsApart(Run run) {
        return TELLS_APART.matcher(run.removed() + run.added()).matches();
    }

    private static String plain(String name) {
        return IMMATERIAL.matcher(Prose.of(name).folded()).replaceAll("");
    }

    /** One place where names differ: what stands there in the first, what in the second, how many characters before are kept. */
    private record Run(String removed, String added, int kept) {
        String words() {
            return removed + added;
        }
    }

    /** The places where names differ, and how many characters both have, one after the other. */
    private record Script(List<Run> runs, int kept) {
        static Script of(String one, String other) {
            Runs runs = new Runs();
            new StringsComparator(one, other).getScript().visit(runs);
            runs.close();
            return new Script(runs.found, runs.kept);
        }
    }

    /** Gathers what is taken out and put in between the characters that are kept. */
    private static final class Runs implements CommandVisitor<Character> {
        private final List<Run> found = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private int kept;

        @Override
        public void visitInsertCommand(Character character) {
            added.append(character);
        }

        @Override
        public void visitDeleteCommand(Character character) {
            removed.append(character);
        }

        @Override
        public void visitKeepCommand(Character character) {
            close();
            kept++;
        }

        void close() {
            if (removed.length() + added.length() > 0) {
                found.add(new Run(removed.toString(), added.toString(), kept));
                removed.setLength(0);
                added.setLength(0);
            }
        }
    }
}
