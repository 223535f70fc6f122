package org.gongkai.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 涉密项目: the projects of a dossier that are never named in what is published; their money stays in the totals.
 *
 * <p>A project is secret if its record in the library is marked, or any of its budget lines.
 *
 * @param codes their codes, sorted
 * @param words their codes and all names that the library and the budget lines give them, sorted
 * @param open the names of the other projects, sorted; one that contains a secret name is not that
 */
public record SecretProjects(SortedSet<String> codes, SortedSet<String> words, SortedSet<String> open) {
    /** No project is secret. */
    public static final SecretProjects NONE = new SecretProjects(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    private static final String STANDS_FOR = "涉密项目";
    private static final String STANDS_FOR_NAME = "（涉密项目）";
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    public SecretProjects {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    }

    static SecretProjects of(Dossier dossier) {
        TreeSet<String> codes = Stream.concat(
                        dossier.projects().stream().filter(Project::secret).map(Project::code),
                        dossier.expenditure().stream()
                                .filter(BudgetLine::secret)
                                .map(BudgetLine::projectCode))
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? NONE : new SecretProjects(codes, codes, new TreeSet<>()).asNamedIn(dossier);
    }

    /** The same projects, by the names that another dossier gives them too. */
    public SecretProjects asNamedIn(Dossier dossier) {
        TreeSet<String> secret = new TreeSet<>(words);
        TreeSet<String> others = new TreeSet<>(open);
        dossier.projects().forEach(project -> (contains(project.code()) ? secret : others).add(project.name()));
        dossier.expenditure().forEach(line -> (contains(line.projectCode()) ? secret : others).add(line.projectName()));
        secret.remove("");
        others.remove("");
        others.removeAll(secret);
        return new SecretProjects(codes, secret, others);
    }

    /** Whether the project of that code is secret. */
    public boolean contains(String projectCode) {
        return codes.contains(projectCode);
    }

    /** Whether a text names one of them, by a name, or by its code where that is no part of a longer one. */
    public boolean isNamedIn(String text) {
        return !hideIn(text).equals(text);
    }

    /** A text with 涉密项目 in the place of every name and code of one. */
    public String hideIn(String text) {
        return hideIn(text, words, STANDS_FOR);
    }

    /** A text with （涉密项目） in the place of every name of one; its code stays, so that the unit knows which it is. */
    public String hideNamesIn(String text) {
        SortedSet<String> names = new TreeSet<>(words);
        names.removeAll(codes);
        return hideIn(text, names, STANDS_FOR_NAME);
    }

    private String hideIn(String text, SortedSet<String> hidden, String standsFor) {
        if (hidden.stream().noneMatch(text::contains)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String word = wordAt(text, at);
            shown.append(hidden.contains(word) ? standsFor : word);
            at += word.length();
        }
        return shown.toString();
    }

    /** The longest name or code that stands at a place of a text; where none does, its character. */
    private String wordAt(String text, int at) {
        return Stream.concat(words.stream(), open.stream())
                .filter(word -> text.startsWith(word, at) && (!codes.contains(word) || isApart(text, at, word)))
                .min(LONGEST_FIRST)
                .orElseGet(() -> text.substring(at, at + 1));
    }

    private static boolean isApart(String text, int at, String code) {
        int end = at + code.length();
        return (at == 0 || !isOfACode(text.charAt(at - 1))) && (end == text.length() || !isOfACode(text.charAt(end)));
    }

    private static boolean isOfACode(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
