package org.gongkai.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;

/**
 * 文档样式: a kind of export that comes as a JSON document.
 *
 * <p>A new kind is a new class of this interface, named in {@link #all()}.
 */
interface JsonKind {
    /** The kinds that come as documents. */
    static List<JsonKind> all() {
        return List.of(new ProjectLibrary(), new UnitInformation());
    }

    /** 导出种类. */
    ExportKind kind();

    /** The members by which a document of this kind is recognised. */
    List<String> members();

    /**
     * The records of a document.
     *
     * @param member the path of the document within an archive; empty where the dropped file is no archive
     */
    Export read(JsonObject document, String member, Source source);

    /** The kind whose members the document has most of; the first of several. */
    static JsonKind nearest(JsonObject document) {
        return all().stream()
                .max(Comparator.comparingLong(kind -> kind.matched(document)))
                .orElseThrow();
    }

    /** Whether the document has at least half of the members. */
    default boolean isKindOf(JsonObject document) {
        return matched(document) * 2 >= members().size();
    }

    /** The names of the members that the document lacks. */
    default String missingNames(JsonObject document) {
        return members().stream().filter(name -> !document.has(name)).collect(Collectors.joining("、"));
    }

    private long matched(JsonObject document) {
        return members().stream().filter(document::has).count();
    }
}
