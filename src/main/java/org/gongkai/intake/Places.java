package org.gongkai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.model.Place;

/** 定位: finds the cells of values in an office's own file by reading that file again; keeps only what was asked for. */
public final class Places {
    private Places() {}

    /**
     * Where values stand in a file.
     *
     * @param content the file, under whatever name it is kept
     * @param places values of records; one that the file does not have, or that belongs to another content, is told as such
     * @return one location a place, in the order of the places
     * @throws IOException if the file cannot be read, or is not what was read before
     */
    public static Map<Place, Located> locate(Path content, Collection<Place> places) throws IOException {
        Rereading own = Rereading.of(content, places.stream().map(Place::origin).toList());
        TablePlaces tables = new TablePlaces(places);
        DocumentPlaces documents = new DocumentPlaces(places);
        own.visit(tables, documents);
        Map<Place, Located> located = new LinkedHashMap<>();
        for (Place place : places) {
            located.put(
                    place,
                    own.asked().contains(place.origin())
                            ? tables.located(place)
                                    .or(() -> documents.located(place))
                                    .orElse(Located.missing(place))
                            : Located.missing(place));
        }
        return located;
    }
}
