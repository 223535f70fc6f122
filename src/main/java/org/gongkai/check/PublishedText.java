package org.gongkai.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Origin;
import org.gongkai.model.Place;

/**
 * 公开文字: a text of the unit's own that goes into the disclosure.
 *
 * @param about the record that it belongs to
 * @param place where it stands
 * @param text the text, never blank
 */
record PublishedText(About about, Place place, String text) {
    /** The text of one place; none where it is blank. */
    static Stream<PublishedText> of(About about, Origin origin, String field, String text) {
        return text.isBlank() ? Stream.empty() : Stream.of(new PublishedText(about, new Place(origin, field), text));
    }

    /** The texts of a list, which stand at {@code 职责[1]}, {@code 职责[2]} and so on. */
    static Stream<PublishedText> of(About about, Origin origin, String field, String leaf, List<String> texts) {
        return Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                .flatMap(i -> of(about, origin, field + "[" + (i + 1) + "]" + leaf, texts.get(i)));
    }

    /** A finding about the text. */
    Breach breach() {
        return Breach.of(about).at(List.of(place));
    }
}
