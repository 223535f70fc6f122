package org.gongkai.night;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.form.Encoding;
import org.gongkai.model.DossierKey;
import org.gongkai.value.DateParser;
import org.gongkai.value.Parser;
import org.gongkai.value.UnitCodeParser;
import org.gongkai.value.Unreadable;
import org.gongkai.value.YearParser;
import org.jspecify.annotations.Nullable;

/**
 * 单位名单文件: reads a list of the units that are expected, a CSV file in UTF-8 or GBK with the columns 单位编码, 单位名称, 批复日期
 * and, where it is not the year of the approval, 年度; in any order, others beside them. Every problem is told with line and column.
 */
public final class RollFile {
    private static final String CODE = "单位编码";
    private static final String NAME = "单位名称";
    private static final String APPROVED = "批复日期";
    private static final String YEAR = "年度";
    private static final long LONGEST = 1L << 24;

    private final TreeMap<DossierKey, Roll.Entry> entries = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final int thisYear;
    private List<String> headings = List.of();

    private RollFile(int thisYear) {
        this.thisYear = thisYear;
    }

    /**
     * 读出的名单: what the file says.
     *
     * @param roll the units; none where there are problems
     * @param problems each in one sentence that says where and what to change
     */
    public record Content(Roll roll, List<String> problems) {
        public Content {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a file says.
     *
     * @param thisYear the year that a unit without 批复日期 and 年度 is expected for
     */
    public static Content read(Path file, int thisYear) {
        RollFile list = new RollFile(thisYear);
        try {
            if (Files.size(file) > LONGEST) {
                list.problems.add("单位名单 " + file + " 超过 " + LONGEST + " 字节，请只保留单位，一行一个。");
            } else {
                list.rows(text(Files.readAllBytes(file)));
            }
        } catch (CharacterCodingException e) {
            list.problems.add("单位名单 " + file + " 既不是 UTF-8 也不是 GBK 编码，请另存为 UTF-8 编码的 CSV。");
        } catch (IOException e) {
            list.problems.add("单位名单 " + file + " 读不出来，请检查设置 gongkai.units、文件和权限。（" + e + "）");
        }
        boolean isSound = list.problems.isEmpty();
        return new Content(new Roll(isSound ? List.copyOf(list.entries.values()) : List.of()), list.problems);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        int mark = Encoding.UTF_8.markIn(bytes);
        try {
            return decoded(bytes, mark, Encoding.UTF_8);
        } catch (CharacterCodingException e) {
            return decoded(bytes, 0, Encoding.GB18030);
        }
    }

    private static String decoded(byte[] bytes, int from, Encoding encoding) throws CharacterCodingException {
        return encoding.strict()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private void rows(String text) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            records.forEach(this::row);
        } catch (CsvParseException e) {
            problems.add("单位名单不是完整的 CSV 文件（" + e.getMessage() + "），请检查引号是否成对。");
        }
        if (headings.isEmpty() && problems.isEmpty()) {
            problems.add("单位名单是空的，第 1 行应为表头：" + String.join("、", CODE, NAME, APPROVED) + "。");
        }
    }

    private void row(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (headings.isEmpty()) {
            headings = row.getFields().stream().map(String::strip).toList();
            Stream.of(CODE, NAME, APPROVED)
                    .filter(heading -> !headings.contains(heading))
                    .forEach(heading -> problems.add("单位名单第 " + line + " 行（表头）没有“" + heading + "”列，请补上。"));
        } else if (headings.contains(CODE) && row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
            entry(line, row.getFields());
        }
    }

    private void entry(long line, List<String> cells) {
        @Nullable String code = cell(line, cells, CODE, new UnitCodeParser());
        @Nullable LocalDate approved = cell(line, cells, APPROVED, new DateParser());
        @Nullable Integer year = cell(line, cells, YEAR, new YearParser());
        if (code == null) {
            if (text(cells, CODE).isEmpty()) {
                tell(line, CODE, "是空的，请填写单位编码，或删去这一行");
            }
            return;
        }
        DossierKey key = new DossierKey(code, year != null ? year : approved != null ? approved.getYear() : thisYear);
        Roll.Entry entry = new Roll.Entry(key, text(cells, NAME), Optional.ofNullable(approved));
        if (entries.put(key, entry) != null) {
            tell(line, CODE, "“" + code + "”在 " + key.fiscalYear() + " 年度已经列过，请只留一行");
        }
    }

    /** A value, or null where the cell is empty or says nothing that can be read, which is told. */
    private <T> @Nullable T cell(long line, List<String> cells, String heading, Parser<T> parser) {
        String text = text(cells, heading);
        try {
            return text.isEmpty() ? null : parser.parse(text);
        } catch (Unreadable e) {
            tell(line, heading, "“" + text + "”不是" + e.expected() + "。" + e.remedy());
            return null;
        }
    }

    private String text(List<String> cells, String heading) {
        int column = headings.indexOf(heading);
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    private void tell(long line, String heading, String what) {
        String sentence = "单位名单第 " + line + " 行第 " + (headings.indexOf(heading) + 1) + " 列（" + heading + "）" + what;
        problems.add(sentence.endsWith("。") ? sentence : sentence + "。");
    }
}
