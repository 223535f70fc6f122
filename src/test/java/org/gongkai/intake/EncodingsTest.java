package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.Bytes;
import org.gongkai.form.ContentVisitor;
import org.gongkai.form.Contents;
import org.gongkai.form.ExactText;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.Export;
import org.gongkai.refusal.Observations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference unit's own exports in every encoding, and every short text that is good in two of them. */
class EncodingsTest {
    private static final Path SEEDS = Path.of("seeds/yangquan-2026");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "BOM UTF-8", "BOM UTF-16LE", "BOM UTF-16BE");

    /** How the bytes of a content were understood. */
    private static final class Forms implements ContentVisitor, SheetVisitor {
        private final List<String> forms = new ArrayList<>();

        @Override
        public SheetVisitor sheets() {
            return this;
        }

        @Override
        public void begin(Sheet sheet, String form) {
            forms.add(form);
        }

        @Override
        public int knownWords(String text) {
            return KnownWords.in(text);
        }

        @Override
        public void document(ExactText text, String member, Observations seen) {}

        @Override
        public void row(Row row) {}

        @Override
        public void end() {}
    }

    private final Dropped dropped;

    EncodingsTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assets.csv", "expenditure.csv", "procurement.csv", "revenue.csv", "projects.json", "unit.json"})
    void anExportGivesTheSameRecordsInEveryEncoding(String seed) throws Exception {
        String text = Files.readString(SEEDS.resolve(seed));
        String expected = records(SEEDS.resolve(seed));
        for (String encoding : ENCODINGS) {
            assertThat(records(dropped.bytes("x", bytes(text, encoding))))
                    .as(encoding)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets.csv", "expenditure.csv", "procurement.csv", "revenue.csv"})
    void anExportGivesTheSameRecordsWhateverStandsBetweenItsCells(String seed) throws Exception {
        String expected = records(SEEDS.resolve(seed));
        for (char delimiter : new char[] {'\t', ';', '，'}) {
            String text = rewritten(Files.readString(SEEDS.resolve(seed)), delimiter);
            assertThat(records(dropped.bytes("x", bytes(text, "GBK"))))
                    .as("%s", delimiter)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whereARecordStandsIsFoundAgainInEveryEncoding() throws Exception {
        for (String seed : List.of("expenditure.csv", "unit.json")) {
            String text = Files.readString(SEEDS.resolve(seed));
            for (String encoding : ENCODINGS) {
                Path file = dropped.bytes("x", bytes(text, encoding));
                Export export = new Exports().read(file).exports().get(0);
                assertThat(Excerpts.of(file, List.of(export.entries().get(0).origin())))
                        .as(encoding)
                        .singleElement()
                        .doesNotReturn("文件中没有这一行", Excerpt::context);
            }
        }
    }

    @Test
    void everyKnownWordIsReadInTheEncodingThatItIsIn() throws IOException {
        Set<String> inBoth = new TreeSet<>();
        for (String word : KnownWords.all()) {
            assertThat(form((word + ",1\n").getBytes(StandardCharsets.UTF_8)))
                    .as(word)
                    .isEqualTo("CSV（UTF-8 编码）");
            byte[] bytes = (word + ",1\n").getBytes(GB18030);
            assertThat(form(bytes)).as(word).isEqualTo("CSV（GB18030 编码）");
            if (isUtf8(bytes)) {
                inBoth.add(word);
            }
        }
        assertThat(inBoth).contains("原值", "品目");
    }

    @Test
    void everyCharacterBesideAKnownWordIsReadInTheEncodingThatItIsIn() throws IOException {
        int inBoth = 0;
        for (int lead = 0xC2; lead <= 0xDF; lead++) {
            for (int trail = 0x80; trail <= 0xBF; trail++) {
                byte[] bytes = "原值,??\n".getBytes(GB18030);
                bytes[bytes.length - 3] = (byte) lead;
                bytes[bytes.length - 2] = (byte) trail;
                assertThat(isUtf8(bytes)).isTrue();
                assertThat(form(bytes)).isEqualTo("CSV（GB18030 编码）");
                inBoth++;
            }
        }
        assertThat(inBoth).isEqualTo(1920);
    }

    @Test
    void aTextGoodInBothIsNeverTakenForUtf8ByItself() throws IOException {
        int inBoth = 0;
        for (String words : List.of("实施", "支止", "位", "路", "职权", "牵涉", "志愿")) {
            byte[] bytes = (words + ",1\n").getBytes(GB18030);
            if (isUtf8(bytes)) {
                Observations seen = new Observations();
                Contents.visit(Bytes.of(dropped.bytes("x", bytes)), "", seen, new Forms());
                assertThat(seen.hasProblems()).as(words).isTrue();
                inBoth++;
            }
        }
        assertThat(inBoth).isGreaterThan(4);
    }

    private static String records(Path file) throws Exception {
        Reading reading = new Exports().read(file);
        String text = reading.exports().stream()
                        .map(export -> export.kind() + " " + export.dossier() + " " + export.entries())
                        .toList()
                + " " + reading.notices();
        return text.replace(reading.source().fingerprint(), "*");
    }

    private String form(byte[] bytes) throws IOException {
        Forms forms = new Forms();
        Contents.visit(Bytes.of(dropped.bytes("x", bytes)), "", new Observations(), forms);
        return String.join(" ", forms.forms);
    }

    private static byte[] bytes(String text, String encoding) {
        boolean marked = encoding.startsWith("BOM ");
        Charset charset = Charset.forName(encoding.replace("BOM ", ""));
        return ((marked ? "\uFEFF" : "") + text).getBytes(charset);
    }

    private static String rewritten(String csv, char delimiter) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv);
                CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).build(text)) {
            records.forEach(record -> writer.writeRecord(record.getFields()));
        }
        return text.toString();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
