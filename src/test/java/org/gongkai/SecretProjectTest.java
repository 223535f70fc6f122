package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A project of the reference unit becomes secret: nothing published from then on names it, and every total stays. */
class SecretProjectTest {
    private static final String NAMING = "disclosure\\.(?!schema).*|csv/table-12.csv";
    private static final List<String> PACKAGES = List.of("docx", "xlsx", "ofd");
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final String UNIT = "029017-2026";
    private static final String CODE = "140300260000000000104";
    private static final String NAME = "药品监管系统能力建设经费";
    private static final String NOTE = "注：涉密项目未列示，合计数包含涉密项目。";

    private String library = "";
    private String lines = "";

    @TempDir
    private Path folder;

    @BeforeEach
    void readTheSeeds() throws IOException {
        library = Files.readString(SEEDS.resolve("projects.json"));
        lines = Files.readString(SEEDS.resolve("expenditure.csv"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProjectThatIsMarkedInTheLibraryIsNamedNowhereAndCountsEverywhere(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database).dropSeeds();
        installation.drain();
        installation.drop(NAME + ".json", marked(library)).drain();
        assertWithheld(installation);
    }

    @Test
    void aProjectWithAMarkedBudgetLineIsNamedNowhereAndCountsEverywhere() throws Exception {
        Installation installation = Installation.inEveryFormat(folder).dropSeeds();
        installation.drain();
        installation.drop(CODE + ".csv", markedLines()).drain();
        assertWithheld(installation);
    }

    private static void assertWithheld(Installation installation) throws IOException {
        PublishedUnit before = new PublishedUnit(installation.published(UNIT, 1));
        PublishedUnit after = new PublishedUnit(installation.published(UNIT, 2));
        Map<String, String> named = texts(before.folder());
        assertThat(named).containsKeys("disclosure.html", "disclosure.json", "csv/table-12.csv");
        named.forEach((file, text) -> {
            if (file.matches(NAMING)) {
                assertThat(text).as(file).contains(NAME);
            }
        });
        assertThat(texts(after.folder()))
                .containsKeys("disclosure.html", "disclosure.json", "csv/table-12.csv", "changes.csv")
                .allSatisfy((file, text) -> assertThat(text).doesNotContain(NAME, CODE));
        for (int number = 1; number <= 11; number++) {
            assertThat(after.csv(number)).isEqualTo(before.csv(number));
        }
        assertThat(after.csv(12))
                .hasSize(before.csv(12).size() - 1)
                .startsWith(before.csv(12).get(0));
        assertThat(before.csv(12)).containsAll(after.csv(12));
        assertThat(after.notes().get(11)).isEqualTo(NOTE);
        assertThat(before.notes()).doesNotContain(NOTE);
        assertThat(after.sheets()).hasSize(before.sheets().size() - 1);
        assertThat(before.sheets()).containsAll(after.sheets());
        assertThat(after.partThree().toString())
                .contains("实行绩效目标管理的项目14个", "纳入绩效目标管理的二级项目14个", "公开项目绩效目标13个")
                .contains("涉密项目比上年度增加20.00万元");
    }

    private static String marked(String library) {
        String code = "\"项目编码\": \"" + CODE + "\",";
        assertThat(library).contains(code);
        return library.replace(code, code + " \"是否涉密\": \"是\",");
    }

    private String markedLines() {
        StringBuilder marked = new StringBuilder();
        lines.lines().forEach(line -> {
            String mark = line.startsWith("预算年度") ? "是否涉密" : line.contains(CODE) ? "机密" : "";
            marked.append(mark).append(',').append(line).append('\n');
        });
        return marked.toString();
    }

    /** Every file below a folder as what can be read in it, white space left out of what is laid out in lines. */
    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = text(file);
                texts.put(folder.relativize(file).toString(), text.replaceAll("\\s", ""));
            }
        }
        return texts;
    }

    private static String text(Path file) throws IOException {
        String form = file.toString().substring(file.toString().lastIndexOf('.') + 1);
        if (form.equals("pdf")) {
            return pdf(file);
        }
        return PACKAGES.contains(form) ? parts(file) : Files.readString(file);
    }

    /** The words of all parts of a package that are XML. */
    private static String parts(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().matches(".*\\.(xml|rels)")) {
                    String xml = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    words.append(xml.replaceAll("<[^>]*>", ""));
                }
            }
        }
        return words.toString();
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
