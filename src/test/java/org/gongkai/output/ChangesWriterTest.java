package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesWriterTest {
    private static final List<Change> CHANGES = List.of(
            new Change("表三 支出总表", "2080505 养老", "预算数/合计", "100.00", "40.50", "-59.50"),
            new Change("一、职责", "", "", "=1+1", "甲，\"乙\"", ""));

    @TempDir
    private Path folder;

    @Test
    void peopleGetATableThatComputesNothingButFigures() throws IOException {
        Path file = ChangesWriter.write(CHANGES, 1, 2, folder).get(0);
        assertThat(file).hasFileName("changes.csv");
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFF位置,行,列,上一版,本版,差额（元）\r\n"
                        + "表三 支出总表,2080505 养老,预算数/合计,100.00,40.50,-59.50\r\n"
                        + "一、职责,,,'=1+1,\"甲，\"\"乙\"\"\",\r\n");
    }

    @Test
    void programsGetTheSameAsData() throws IOException {
        Path file = ChangesWriter.write(CHANGES, 1, 2, folder).get(1);
        assertThat(file).hasFileName("changes.json");
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.get("from").intValue()).isEqualTo(1);
        assertThat(json.get("to").intValue()).isEqualTo(2);
        assertThat(json.get("changes").get(0))
                .hasToString("{\"place\":\"表三 支出总表\",\"row\":\"2080505 养老\",\"column\":\"预算数/合计\","
                        + "\"before\":\"100.00\",\"after\":\"40.50\",\"difference\":\"-59.50\"}");
        assertThat(json.get("changes").get(1).get("before").textValue()).isEqualTo("=1+1");
    }

    @Test
    void nothingChangedIsSaidToo() throws IOException {
        List<Path> files = ChangesWriter.write(List.of(), 2, 3, folder);
        assertThat(Files.readAllLines(files.get(0))).hasSize(1);
        assertThat(new ObjectMapper().readTree(files.get(1).toFile()).get("changes"))
                .isEmpty();
        byte[] first = Files.readAllBytes(files.get(1));
        ChangesWriter.write(List.of(), 2, 3, folder);
        assertThat(files.get(1)).hasBinaryContent(first);
    }
}
