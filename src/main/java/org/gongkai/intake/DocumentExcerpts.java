package org.gongkai.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.ExactText;
import org.gongkai.model.Origin;
import org.gongkai.value.Characters;

/**
 * 文档摘录: the annual total of a project of the project library, and what a unit carries forward, as their numbers are
 * written; the document is read value by value and not kept.
 */
final class DocumentExcerpts {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NAME = "/项目名称";
    private static final String TOTAL = "/年度资金/总额";
    private static final String UNIT_NAME = "/名称";
    private static final String FORWARD = "年终结转";

    private final String member;
    private final Set<String> places;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> forward = new LinkedHashMap<>();

    /**
     * The excerpts of one document.
     *
     * @param member its path within an archive; empty where it is a file of its own
     */
    DocumentExcerpts(String member, Set<Origin> places) {
        this.member = member;
        this.places = places.stream().map(this::pointer).collect(Collectors.toSet());
    }

    /** Reads the whole document. */
    void read(ExactText document) throws IOException {
        try (Reader text = document.open();
                JsonParser json = FACTORY.createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    keepIfAsked(json.getParsingContext().pathAsPointer().toString(), json);
                }
            }
        }
    }

    /** What stood at a place, where there is such a place in this document. */
    Optional<Excerpt> excerpt(Origin origin) {
        return origin.sheet().equals(member) ? unit(origin) : project(origin);
    }

    private Optional<Excerpt> project(Origin origin) {
        String place = pointer(origin);
        return Optional.ofNullable(values.get(place + NAME)).map(name -> {
            String cell = array(origin) + "[" + origin.row() + "]";
            return new Excerpt(origin, cell, "", values.getOrDefault(place + TOTAL, ""), Characters.trim(name));
        });
    }

    /** The only figures that come from a unit itself are what it carries forward, one a fund. */
    private Optional<Excerpt> unit(Origin origin) {
        return origin.row() > 1
                ? Optional.empty()
                : Optional.ofNullable(values.get(UNIT_NAME)).map(name -> {
                    String context = Stream.concat(Stream.of(Characters.trim(name)), forward.keySet().stream())
                            .collect(Collectors.joining(Excerpt.AND));
                    return new Excerpt(origin, FORWARD, "", String.join(" + ", forward.values()), context);
                });
    }

    private void keepIfAsked(String pointer, JsonParser json) throws IOException {
        if (pointer.startsWith("/" + FORWARD + "/")) {
            forward.put(json.currentName(), json.getText());
        } else if (pointer.equals(UNIT_NAME) || isAsked(pointer, NAME) || isAsked(pointer, TOTAL)) {
            values.put(pointer, json.getText());
        }
    }

    private boolean isAsked(String pointer, String member) {
        return pointer.endsWith(member) && places.contains(pointer.substring(0, pointer.length() - member.length()));
    }

    private String pointer(Origin origin) {
        return "/" + array(origin) + "/" + (origin.row() - 1);
    }

    /** The member of the document that a place is in. */
    private String array(Origin origin) {
        String within = member.isEmpty() ? "" : member + "/";
        return origin.sheet().startsWith(within) ? origin.sheet().substring(within.length()) : "";
    }
}
