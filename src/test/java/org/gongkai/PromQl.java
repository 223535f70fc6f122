package org.gongkai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an expression of PromQL asks Prometheus for. It knows as much of the language as that takes: which word is the name of
 * a metric, and which is a function, an operator or a label.
 */
final class PromQl {
    private static final Pattern TOKEN =
            Pattern.compile("(?<text>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`)"
                    + "|(?<range>\\[[^\\]]*])"
                    + "|(?<number>\\d[\\w.]*|\\.\\d\\w*)"
                    + "|(?<word>[a-zA-Z_:][a-zA-Z0-9_:]*)"
                    + "|(?<comment>#[^\n]*)"
                    + "|(?<sign>=~|!~|==|!=|<=|>=|[-+*/%^<>=(){},@])"
                    + "|(?<space>\\s+)");

    private static final Set<String> OPERATORS =
            Set.of("and", "or", "unless", "bool", "offset", "atan2", "inf", "nan", "start", "end");

    private static final Set<String> BEFORE_LABELS =
            Set.of("by", "without", "on", "ignoring", "group_left", "group_right");

    private final List<String> tokens = new ArrayList<>();
    private final List<Selector> selectors = new ArrayList<>();
    private int place;

    /**
     * A selector of series.
     *
     * @param metric the name of the metric
     * @param labels the labels that are asked for, each with the operator and the text as they are written
     */
    record Selector(String metric, Map<String, String> labels) {
        /** Every text that a label is to have one of; none where that is not told by equality. */
        Map<String, List<String>> values() {
            Map<String, List<String>> values = new TreeMap<>();
            labels.forEach((label, condition) -> {
                Matcher literal = Pattern.compile("=~?\"([^$.+*\\[(\"]+)\"").matcher(condition);
                if (literal.matches()) {
                    values.put(label, List.of(literal.group(1).split("\\|")));
                }
            });
            return values;
        }
    }

    private PromQl(String expression) {
        Matcher token = TOKEN.matcher(expression);
        int end = 0;
        while (token.find()) {
            if (token.start() != end) {
                throw new IllegalArgumentException("No PromQL at " + end + ": " + expression);
            }
            end = token.end();
            if (token.group("space") == null && token.group("comment") == null) {
                tokens.add(token.group());
            }
        }
        if (end != expression.length()) {
            throw new IllegalArgumentException("No PromQL at " + end + ": " + expression);
        }
    }

    /** The selectors of an expression, in their order. */
    static List<Selector> selectors(String expression) {
        PromQl reader = new PromQl(expression);
        while (reader.place < reader.tokens.size()) {
            reader.step();
        }
        return reader.selectors;
    }

    /** The names of the metrics of an expression. */
    static Stream<String> metrics(String expression) {
        return selectors(expression).stream().map(Selector::metric);
    }

    private void step() {
        String token = take();
        if (token.equals("{")) {
            throw new IllegalArgumentException("A selector without the name of a metric: " + tokens);
        }
        if (!isWord(token) || OPERATORS.contains(token) || (isBefore("(") && !BEFORE_LABELS.contains(token))) {
            return;
        }
        if (BEFORE_LABELS.contains(token)) {
            skipLabels();
        } else if (!isBefore("by") && !isBefore("without")) {
            selectors.add(new Selector(token, isBefore("{") ? conditions() : Map.of()));
        }
    }

    private void skipLabels() {
        if (isBefore("(")) {
            String token = take();
            while (!token.equals(")")) {
                token = take();
            }
        }
    }

    private Map<String, String> conditions() {
        Map<String, String> conditions = new TreeMap<>();
        take();
        while (!isBefore("}")) {
            String label = take();
            conditions.put(label, take() + take());
            if (isBefore(",")) {
                take();
            }
        }
        take();
        return conditions;
    }

    private String take() {
        if (place == tokens.size()) {
            throw new IllegalArgumentException("It ends too soon: " + tokens);
        }
        return tokens.get(place++);
    }

    private boolean isBefore(String token) {
        return place < tokens.size() && tokens.get(place).equals(token);
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '_' || token.charAt(0) == ':';
    }
}
