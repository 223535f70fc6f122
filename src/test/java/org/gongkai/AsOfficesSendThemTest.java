package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.model.Dossier;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;
import org.gongkai.output.csv.CsvWriter;
import org.gongkai.output.html.HtmlWriter;
import org.gongkai.output.json.JsonWriter;
import org.gongkai.output.pdf.PdfWriter;
import org.gongkai.rewriting.Grid;
import org.gongkai.rewriting.Mess;
import org.gongkai.rewriting.OfficeForm;
import org.gongkai.rewriting.Sheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exports of the reference unit, rewritten into every form and every mess, say the same as the clean ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsOfficesSendThemTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final List<String> TABLES = List.of("expenditure", "revenue", "assets", "procurement");
    private static final List<String> DOCUMENTS = List.of("projects.json", "unit.json");
    private static final Charset GBK = Charset.forName("GBK");

    private Dossier clean;
    private Map<String, String> disclosure;

    @BeforeAll
    void readTheCleanExports(@TempDir Path folder) throws Exception {
        clean = dossier(files(folder, Mess.CLEAN, OfficeForm.CSV_WITH_BOM));
        disclosure = disclosure(clean, folder, false);
    }

    static Stream<Arguments> everyMessInEveryForm() {
        return Stream.of(Mess.values())
                .flatMap(mess -> Stream.of(OfficeForm.values()).map(form -> Arguments.of(mess, form)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyMessInEveryForm")
    void givesTheSameDossierAndTheSameDisclosure(Mess mess, OfficeForm form, @TempDir Path folder) throws Exception {
        saysTheSame(files(folder, mess, form), folder);
    }

    @Test
    void anArchiveFromWindowsGivesTheSame(@TempDir Path folder) throws Exception {
        Path archive = folder.resolve("2026年预算导出.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive.toFile())) {
            zip.setEncoding("GBK");
            zip.setUseLanguageEncodingFlag(false);
            for (String table : TABLES) {
                put(zip, "明细\\" + table + ".csv", OfficeForm.CSV_GBK.write(Mess.LINES_ABOVE.on(grid(table))));
            }
            for (String document : DOCUMENTS) {
                put(
                        zip,
                        "文档/" + document,
                        Files.readString(SEEDS.resolve(document)).getBytes(GBK));
            }
        }
        saysTheSame(List.of(archive), folder);
    }

    @Test
    void oneWorkbookWithASheetForEachTableGivesTheSame(@TempDir Path folder) throws Exception {
        Path book = folder.resolve("全部明细.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("填报说明").createRow(0).createCell(0).setCellValue("请按系统数据填报");
            for (String table : TABLES) {
                Sheets.add(workbook, table, Mess.SPANNERS.on(grid(table)));
            }
            workbook.write(bytes);
            Files.write(book, bytes.toByteArray());
        }
        List<Path> files = new ArrayList<>(List.of(book));
        DOCUMENTS.forEach(document -> files.add(SEEDS.resolve(document)));
        saysTheSame(files, folder);
        assertThat(dossier(files).sources())
                .extracting(Source::fileName)
                .containsExactly("全部明细.xlsx", "projects.json", "unit.json");
    }

    @Test
    void thePdfOfWorkbooksIsTheSameByteForByte(@TempDir Path folder) throws Exception {
        Dossier fromBooks = dossier(files(folder, Mess.SPANNERS, OfficeForm.XLSX));
        assertThat(disclosure(fromBooks, folder, true)).isEqualTo(disclosure(clean, folder.resolve("clean"), true));
    }

    private void saysTheSame(List<Path> files, Path folder) throws Exception {
        Dossier dossier = dossier(files);
        assertThat(dossier)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Origin.class)
                .ignoringFields("sources")
                .isEqualTo(clean);
        assertThat(disclosure(dossier, folder, false)).isEqualTo(disclosure);
    }

    private static List<Path> files(Path folder, Mess mess, OfficeForm form) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String table : TABLES) {
            Path file = folder.resolve(table + "." + form.ending());
            files.add(Files.write(file, form.write(mess.on(grid(table)))));
        }
        for (String document : DOCUMENTS) {
            Path file = folder.resolve(document);
            byte[] bytes = Files.readAllBytes(SEEDS.resolve(document));
            boolean rewritten = form == OfficeForm.CSV_GBK;
            files.add(Files.write(file, rewritten ? new String(bytes, StandardCharsets.UTF_8).getBytes(GBK) : bytes));
        }
        return files;
    }

    private static Grid grid(String table) throws IOException {
        return Grid.read(SEEDS.resolve(table + ".csv"));
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static Dossier dossier(List<Path> files) throws Exception {
        return ReadDossier.of(ReadDossier.exports(files));
    }

    /** The files of a disclosure; of the page and of the open data all but the places that figures come from. */
    private static Map<String, String> disclosure(Dossier dossier, Path folder, boolean withPdf) throws IOException {
        Path out = Files.createDirectories(folder.resolve("disclosure"));
        var composed = new Disclosures().assemble(dossier, Edition.PUBLIC);
        new HtmlWriter().write(composed, out);
        new CsvWriter().write(composed, out);
        new JsonWriter().write(composed, out);
        if (withPdf) {
            new PdfWriter().write(composed, out);
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.walk(out)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), content(file));
            }
        }
        return files;
    }

    private static String content(Path file) throws IOException {
        if (file.toString().endsWith(".html")) {
            return Files.readString(file).replaceAll(" title=\"来源：[^\"]*\"", "");
        }
        if (!file.toString().endsWith(".json")) {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        }
        JsonNode document = new ObjectMapper().readTree(file.toFile());
        ((ObjectNode) document).remove("sources");
        document.findParents("origins").forEach(parent -> ((ObjectNode) parent).remove("origins"));
        return document.toPrettyString();
    }
}
