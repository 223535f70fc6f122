package org.gongkai.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Origin;
import org.gongkai.model.Place;

/** 文档定位: the places of the values of documents that are asked for. */
final class DocumentPlaces implements AskedContent.DocumentVisitor {
    private final Map<String, Set<Place>> asked = new HashMap<>();
    private final Map<String, Set<Origin>> records = new HashMap<>();
    private final Map<Place, Located> located = new HashMap<>();
    private final Map<Origin, String> members = new HashMap<>();
    private final RemarkPlaces remarks = new RemarkPlaces();
    private final IndicatorPlaces indicators;

    DocumentPlaces(Collection<Place> places) {
        for (Place place : places) {
            Origin origin = place.origin();
            ask(place, RecordPath.ofElement(origin));
            if (origin.row() == 1) {
                ask(place, RecordPath.ofDocument(origin.sheet()));
            }
        }
        this.indicators = new IndicatorPlaces(new HashSet<>(asked.keySet()));
    }

    private void ask(Place place, RecordPath record) {
        String path = place.field().isEmpty()
                ? record.whole()
                : record.within() + place.field().replace('/', '.');
        asked.computeIfAbsent(path, any -> new LinkedHashSet<>()).add(place);
        records.computeIfAbsent(record.whole(), any -> new LinkedHashSet<>()).add(place.origin());
    }

    @Override
    public void value(String member, String path, String text) {
        for (String part : parts(path)) {
            String whole = RecordPath.in(member, part);
            records.getOrDefault(whole, Set.of()).forEach(record -> members.putIfAbsent(record, member));
            found(member, whole, part, part.equals(path) ? text : "");
        }
        for (RemarkPlaces.Name name : remarks.names(member, path, text)) {
            found(member, RecordPath.in(member, name.path()), path, name.text());
        }
        indicators.value(member, path, text).forEach(each -> found(member, each.name(), each.path(), each.text()));
    }

    @Override
    public void end() {
        indicators.end().forEach(each -> found(each.member(), each.name(), each.path(), each.text()));
    }

    /** Where a value stands, or that its record has none; nothing where no document has the record. */
    Optional<Located> located(Place place) {
        Located found = located.get(place);
        String member = members.get(place.origin());
        if (found != null || member == null) {
            return Optional.ofNullable(found);
        }
        return Optional.of(new Located(
                member, "", "", "", "", "文件中的这条记录没有“" + place.field().replace('/', '.') + "”"));
    }

    private void found(String member, String name, String path, String text) {
        asked.getOrDefault(name, Set.of())
                .forEach(place -> located.putIfAbsent(place, new Located(member, "", path, "", text, "")));
    }

    /** A place and all that it is in, from the inside out; the document itself last. */
    private static List<String> parts(String path) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(path);
        for (int i = path.length() - 1; i > 0; i--) {
            if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                parts.add(path.substring(0, i));
            }
        }
        parts.add("");
        return List.copyOf(parts);
    }
}
