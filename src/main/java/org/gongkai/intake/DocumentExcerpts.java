package org.gongkai.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Origin;
import org.gongkai.value.Characters;

/** 文档摘录: the annual total of a project of the project library, and what a unit carries forward, as they are written. */
final class DocumentExcerpts implements AskedContent.DocumentVisitor {
    private static final String NAME = "项目名称";
    private static final String TOTAL = "年度资金.总额";
    private static final String UNIT_NAME = "名称";
    private static final String FORWARD = "年终结转";

    private final Set<String> asked = new TreeSet<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> forward = new LinkedHashMap<>();

    DocumentExcerpts(Set<Origin> places) {
        for (Origin origin : places) {
            RecordPath project = RecordPath.ofElement(origin);
            asked.add(project.within() + NAME);
            asked.add(project.within() + TOTAL);
        }
    }

    @Override
    public void value(String member, String path, String text) {
        String place = RecordPath.in(member, path);
        if (path.startsWith(FORWARD + ".") && !text.isEmpty()) {
            forward.computeIfAbsent(member, document -> new LinkedHashMap<>())
                    .put(path.substring(FORWARD.length() + 1), text);
        } else if (path.equals(UNIT_NAME) || asked.contains(place)) {
            values.put(place, text);
        }
    }

    /** What stood at a place, where there is such a place. */
    Optional<Excerpt> excerpt(Origin origin) {
        Optional<Excerpt> project = project(origin);
        return project.isPresent() ? project : unit(origin);
    }

    private Optional<Excerpt> project(Origin origin) {
        RecordPath project = RecordPath.ofElement(origin);
        return Optional.ofNullable(values.get(project.within() + NAME)).map(name -> {
            String cell = project.whole().substring(project.whole().lastIndexOf('/') + 1);
            String total = values.getOrDefault(project.within() + TOTAL, "");
            return new Excerpt(origin, cell, "", total, Characters.trim(name));
        });
    }

    /** The only figures that come from a unit itself are what it carries forward, one a fund. */
    private Optional<Excerpt> unit(Origin origin) {
        if (origin.row() > 1) {
            return Optional.empty();
        }
        String document = RecordPath.ofDocument(origin.sheet()).within();
        Map<String, String> funds = forward.getOrDefault(origin.sheet(), new LinkedHashMap<>());
        return Optional.ofNullable(values.get(document + UNIT_NAME)).map(name -> {
            String context = Stream.concat(Stream.of(Characters.trim(name)), funds.keySet().stream())
                    .collect(Collectors.joining(Excerpt.AND));
            return new Excerpt(origin, FORWARD, "", String.join(" + ", funds.values()), context);
        });
    }
}
