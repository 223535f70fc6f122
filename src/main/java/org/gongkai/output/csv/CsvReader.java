package org.gongkai.output.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.model.Term;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;
import org.gongkai.table.Column;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.HeaderCell;
import org.gongkai.table.Meaning;
import org.gongkai.table.Table;

/**
 * 电子表格数据包回读: reads the package back by its {@code datapackage.json}, every line of the disclosure.
 *
 * @see CsvWriter
 */
public final class CsvReader implements DisclosureReader {
    @Override
    public String format() {
        return "csv";
    }

    /**
     * Reads the lines back.
     *
     * @throws IOException if a file is not there
     * @throws IllegalArgumentException if the description lacks what the reading needs
     */
    @Override
    public Reading read(Path folder) throws IOException {
        PackageFiles files = new PackageFiles(folder.resolve("csv"));
        List<List<String>> lines = new ArrayList<>();
        files.cover().forEach(line -> lines.add(List.of(line)));
        List<List<String>> sheets = files.records(Described.SHEETS);
        List<List<String>> charts = files.records(Described.CHARTS);
        for (List<String> record : files.records(Described.TEXTS)) {
            Text text = Text.of(record);
            lines.add(List.of(text.words()));
            switch (text.kind()) {
                case HEADING, PARAGRAPH, NOTE, FORM -> {}
                case TABLE -> lines.addAll(table(files, text.id()));
                case SUBTITLE -> lines.addAll(form(of(text.id(), sheets)));
                case CHART -> lines.addAll(chart(of(text.id(), charts)));
            }
        }
        return new Reading.Lines(lines);
    }

    private static List<List<String>> table(PackageFiles files, String block) throws IOException {
        JsonNode table = files.table(block);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "单位名称：" + table.required("unitName").textValue(),
                "单位：" + table.required("unit").textValue()));
        List<Column> columns = StreamSupport.stream(
                        table.required("schema").required("fields").spliterator(), false)
                .map(CsvReader::column)
                .toList();
        new Table(1, "", "", columns, false, List.of(), List.of())
                .header()
                .forEach(row -> lines.add(row.stream().map(HeaderCell::text).toList()));
        if (table.required("numbered").booleanValue()) {
            lines.add(numbers(columns.size()));
        }
        lines.addAll(files.records(table));
        return lines;
    }

    private static Column column(JsonNode field) {
        List<String> spanners = StreamSupport.stream(field.path("spanners").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        Kind kind = Kind.valueOf(field.required("kind").textValue());
        return new Column(field.required("title").textValue(), spanners, kind, Meaning.NONE);
    }

    private static List<String> numbers(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList();
    }

    /** The rows of a form from the top, those in which no cell begins among them. */
    private static List<List<String>> form(List<List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cell : cells) {
            int row = Integer.parseInt(cell.get(1));
            int last = row - 1 + Integer.parseInt(cell.get(4));
            while (rows.size() < last) {
                rows.add(new ArrayList<>());
            }
            rows.get(row - 1).add(cell.get(6));
        }
        return rows;
    }

    private static List<List<String>> chart(List<List<String>> slices) {
        return Stream.concat(Stream.of(ChartBlock.LEGEND), slices.stream().map(slice -> slice.subList(2, 5)))
                .toList();
    }

    private static List<List<String>> of(String id, List<List<String>> records) {
        return records.stream().filter(record -> record.get(0).equals(id)).toList();
    }

    /** 正文的一行: a line of {@code texts.csv}. */
    private record Text(TextKind kind, String id, String words) {
        static Text of(List<String> record) {
            TextKind kind = Term.find(TextKind.class, record.get(1))
                    .orElseThrow(() -> new IllegalArgumentException("texts.csv has a line of an unknown kind"));
            return new Text(kind, record.get(4), record.get(5));
        }
    }
}
