package org.gongkai.output;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.document.Disclosure;
import org.gongkai.table.Column;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/**
 * CSV: one file a table, as printed, in UTF-8 with a byte-order mark so that WPS and Excel show the Chinese.
 *
 * <p>Prose and forms are no tables of figures and have no file.
 */
public final class CsvWriter implements DisclosureWriter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        TableFiles files = new TableFiles(Files.createDirectories(folder.resolve("csv")));
        try {
            disclosure.writeTo(files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return List.copyOf(files.written);
    }

    /** Writes each table to a file of its own. */
    private static final class TableFiles implements BlockWriter {
        private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
        private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

        private final Path folder;
        private final List<Path> written = new ArrayList<>();

        TableFiles(Path folder) {
            this.folder = folder;
        }

        @Override
        public void heading(Block.Heading heading) {
            // a heading is no table
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            // a paragraph is no table
        }

        @Override
        public void form(Block.Form form) {
            // a form is no table of figures
        }

        @Override
        public void table(Block.TableBlock block) {
            Table table = block.table();
            Path file = folder.resolve(String.format(Locale.ROOT, "table-%02d.csv", table.number()));
            try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(Files.newBufferedWriter(file))) {
                List<String> header = new ArrayList<>(
                        table.columns().stream().map(TableFiles::path).toList());
                header.set(0, "\uFEFF" + header.get(0));
                csv.writeRecord(header);
                for (Row row : table.rows()) {
                    csv.writeRecord(row.cells().stream()
                            .map(cell -> shown(cell.print()))
                            .toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            written.add(file);
        }

        private static String path(Column column) {
            List<String> path = new ArrayList<>(column.spanners());
            path.add(column.title());
            return shown(String.join("/", path));
        }

        /** A text that begins like a formula gets an apostrophe; a number stays a number. */
        private static String shown(String text) {
            boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
        }
    }
}
