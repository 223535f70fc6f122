package org.gongkai.output.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;

/**
 * 电子表格数据包: writes {@code csv/table-01.csv} and so on, one file a table with its heading and its rows and nothing else, so
 * that it computes; figures are in 万元 as printed, a zero is blank.
 *
 * <p>Beside them lie {@code texts.csv} (正文), {@code sheets.csv} (表单), {@code charts.csv} (图) and {@code figures.csv}, every
 * figure of every table exact in yuan with what is known of it; {@code datapackage.json} describes them all as a
 * Frictionless Data Package whose columns have types of the Fiscal Data Package, so that the whole disclosure can be read
 * back.
 *
 * <p>UTF-8 with a byte order mark and CRLF, as WPS and Excel expect. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
public final class CsvWriter implements DisclosureWriter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("csv"));
        PackageBlocks blocks = new PackageBlocks(disclosure.key());
        disclosure.writeTo(blocks);
        List<Path> files = new ArrayList<>();
        for (Resource resource : blocks.resources()) {
            Path file = tables.resolve(resource.file());
            CsvFile.write(file, records(resource));
            files.add(file);
        }
        files.add(new Descriptor(disclosure, tables).write(blocks.resources()));
        return files;
    }

    private static List<List<String>> records(Resource resource) {
        return Stream.concat(
                        Stream.of(resource.fields().stream().map(Field::name).toList()), resource.records().stream())
                .toList();
    }
}
