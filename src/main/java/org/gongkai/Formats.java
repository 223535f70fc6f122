package org.gongkai;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.csv.CsvReader;
import org.gongkai.output.csv.CsvWriter;
import org.gongkai.output.html.HtmlReader;
import org.gongkai.output.html.HtmlWriter;
import org.gongkai.output.json.JsonReader;
import org.gongkai.output.json.JsonWriter;
import org.gongkai.output.markdown.MarkdownReader;
import org.gongkai.output.markdown.MarkdownWriter;
import org.gongkai.output.ofd.OfdReader;
import org.gongkai.output.ofd.OfdWriter;
import org.gongkai.output.pdf.FontFolder;
import org.gongkai.output.pdf.PdfReader;
import org.gongkai.output.pdf.PdfWriter;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.word.WordReader;
import org.gongkai.output.word.WordWriter;
import org.gongkai.output.workbook.WorkbookReader;
import org.gongkai.output.workbook.WorkbookWriter;

/**
 * 公开格式: the formats that a disclosure can be written in, each with its writer and the reader that reads it back.
 *
 * @param all those that were chosen, in the order in which their files are listed
 */
record Formats(List<Format> all) {
    private static final List<Format> KNOWN = List.of(
            new Format(PdfWriter::new, new PdfReader()),
            new Format(new WordWriter(), new WordReader()),
            new Format(fonts -> new OfdWriter(new PdfWriter(fonts)), new OfdReader()),
            new Format(new HtmlWriter(), new HtmlReader()),
            new Format(new WorkbookWriter(), new WorkbookReader()),
            new Format(new JsonWriter(), new JsonReader()),
            new Format(new CsvWriter(), new CsvReader()),
            new Format(new MarkdownWriter(), new MarkdownReader()));

    /** The names of all formats, in their order. */
    static final List<String> NAMES = KNOWN.stream().map(Format::name).toList();

    /**
     * 格式.
     *
     * @param writer writes it, in the fonts of the installation
     * @param reader reads back what was written
     */
    private record Format(Function<FontFolder, DisclosureWriter> writer, DisclosureReader reader) {
        Format(DisclosureWriter writer, DisclosureReader reader) {
            this(fonts -> writer, reader);
        }

        /** Its name in settings. */
        String name() {
            return reader.format();
        }
    }

    Formats {
        all = List.copyOf(all);
    }

    /**
     * The formats that a setting names; their order is always the same.
     *
     * @param names separated by commas
     */
    static Formats chosen(String names) {
        List<String> asked =
                Arrays.stream(names.split(",", -1)).map(String::strip).toList();
        return new Formats(
                KNOWN.stream().filter(format -> asked.contains(format.name())).toList());
    }

    /** Their names. */
    List<String> names() {
        return all.stream().map(Format::name).toList();
    }

    /** One writer a format, which prints in these fonts. */
    List<DisclosureWriter> writers(FontFolder fonts) {
        return all.stream().map(format -> format.writer().apply(fonts)).toList();
    }

    /** One reader a format. */
    List<DisclosureReader> readers() {
        return all.stream().map(Format::reader).toList();
    }
}
