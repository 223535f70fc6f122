package org.gongkai.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.output.ReadBack;
import org.gongkai.output.Samples;
import org.gongkai.output.SpreadsheetText;
import org.gongkai.table.Cell;
import org.gongkai.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @TempDir
    private Path folder;

    @Test
    void eachTableIsAFileWithItsWholeHeading() throws IOException {
        List<Path> files = new CsvWriter().write(Samples.disclosure(), folder);
        assertThat(files.stream()
                        .map(file -> folder.resolve("csv").relativize(file).toString()))
                .containsExactly(
                        "table-01.csv",
                        "table-02.csv",
                        "texts.csv",
                        "sheets.csv",
                        "charts.csv",
                        "figures.csv",
                        "datapackage.json");
        assertThat(records(files.get(0)).get(0)).containsExactly("项目/科目编码", "项目/科目名称", "2026年预算数/合计", "上年结转");
        assertThat(records(files.get(1)).get(0)).startsWith("项目名称", "拨款/当年/资金1");
    }

    @Test
    void everyFigureStandsInItsPlaceAndZeroIsBlank() throws IOException {
        Table table = Samples.longTable();
        List<List<String>> records =
                records(new CsvWriter().write(Samples.disclosure(), folder).get(0));
        assertThat(records).hasSize(table.rows().size() + 1);
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = table.rows().get(i).cells();
            assertThat(records.get(i + 1)).hasSameSizeAs(cells);
            assertThat(records.get(i + 1).get(2)).isEqualTo(cells.get(2).print());
            assertThat(records.get(i + 1).get(3)).isEqualTo(cells.get(3).print());
        }
        assertThat(records.get(1)).containsExactly("合计", "", "2099.64", "");
        assertThat(records.get(2).get(3)).isEqualTo("-1.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "-",
                "'=1",
                "''@x"
            })
    void whatASpreadsheetWouldComputeIsShownAsText(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.read("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.50", "-3", "12", "一、基本支出", "①公务用车", "", "a=b", "'", "'90年代", "'-12.50"})
    void numbersAndPlainTextsStayAsTheyAre(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(text);
        assertThat(SpreadsheetText.read(text)).isEqualTo(text);
    }

    @Test
    void aSpreadsheetKnowsTheEncodingAndTheLines() throws IOException {
        Path file = new CsvWriter().write(Samples.disclosure(), folder).get(0);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF项目/科目编码,").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        byte[] first = Files.readAllBytes(file);
        new CsvWriter().write(Samples.disclosure(), folder);
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void everyLineIsReadBack() throws IOException {
        new CsvWriter().write(Samples.disclosure(), folder);
        ReadBack.hold(Samples.disclosure(), new org.gongkai.output.csv.CsvReader(), folder);
    }

    @Test
    void everyFileGivesTheSameBytes() throws IOException {
        List<Path> files = new CsvWriter().write(Samples.disclosure(), folder);
        Map<Path, byte[]> first = new TreeMap<>();
        for (Path file : files) {
            first.put(file, Files.readAllBytes(file));
        }
        assertThat(new CsvWriter().write(Samples.disclosure(), folder))
                .allSatisfy(file -> assertThat(file).hasBinaryContent(first.get(file)));
    }

    private static List<List<String>> records(Path file) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().map(record -> record.getFields()).toList();
        }
    }
}
