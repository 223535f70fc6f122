package org.gongkai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.csv.CsvWriter;
import org.gongkai.output.html.HtmlWriter;
import org.gongkai.output.json.JsonWriter;
import org.gongkai.output.pdf.PdfWriter;
import org.gongkai.output.proof.DisclosureReader;

/**
 * 公开格式: the formats that a disclosure can be written in, each with its writer and the reader that reads it back.
 *
 * @param all those that were chosen, in the order in which their files are listed
 */
record Formats(List<Format> all) {
    private static final List<Format> KNOWN = List.of(
            new Format("pdf", PdfWriter::new),
            new Format("html", HtmlWriter::new),
            new Format("json", JsonWriter::new),
            new Format("csv", CsvWriter::new));

    /** The names of all formats, in their order. */
    static final List<String> NAMES = KNOWN.stream().map(Format::name).toList();

    /** 格式. */
    private record Format(String name, Supplier<DisclosureWriter> writer) {}

    Formats {
        all = List.copyOf(all);
    }

    /**
     * The formats that a setting names; their order is always the same.
     *
     * @param names separated by commas
     * @throws IllegalArgumentException if one is not known, or none is named
     */
    static Formats chosen(String names) {
        List<String> asked =
                Arrays.stream(names.split(",", -1)).map(String::strip).toList();
        List<String> unknown = new ArrayList<>(asked);
        unknown.removeAll(NAMES);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(Settings.Key.FORMATS.key() + " must name at least one of "
                    + String.join(", ", NAMES) + ", separated by commas; it names “" + unknown.get(0) + "”.");
        }
        return new Formats(
                KNOWN.stream().filter(format -> asked.contains(format.name())).toList());
    }

    /** One writer a format. */
    List<DisclosureWriter> writers() {
        return all.stream().map(format -> format.writer().get()).toList();
    }

    /** One reader a format. */
    List<DisclosureReader> readers() {
        return List.of();
    }
}
