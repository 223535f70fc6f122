package org.gongkai.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** 分隔符: what stands between the cells of a text table. */
enum Delimiter {
    COMMA(',', "CSV"),
    TAB('\t', "TSV"),
    SEMICOLON(';', "分号分隔的 CSV"),
    /** Also a character of any Chinese sentence: only where no other one separates anything, and every row alike. */
    WIDE_COMMA('，', "全角逗号分隔的 CSV");

    private static final String DECLARED = "sep=";
    private static final int ROWS = 100;
    private static final int LEAST_WIDE_ROWS = 2;
    private static final int LEAST_WIDE_CELLS = 3;

    private final char character;
    private final String form;

    Delimiter(char character, String form) {
        this.character = character;
        this.form = form;
    }

    /** How a table with it is called. */
    String form() {
        return form;
    }

    /** The one that parts the first rows of a table into most cells and most rows into equally many; a comma in doubt. */
    static Delimiter of(String beginning) {
        Delimiter best = COMMA;
        long most = 0;
        for (Delimiter delimiter : values()) {
            if (beginning.startsWith(DECLARED + delimiter.character)) {
                return delimiter;
            }
            Map<Integer, Integer> rows = delimiter.rowsByCells(beginning);
            long weight = delimiter == WIDE_COMMA ? alike(rows) : weight(rows);
            if (weight > most && (delimiter != WIDE_COMMA || most == 0)) {
                best = delimiter;
                most = weight;
            }
        }
        return best;
    }

    /** The rows of a text; a row may have any number of cells. */
    CsvReader<CsvRecord> rows(Reader text, boolean cut) {
        return CsvReader.builder()
                .fieldSeparator(character)
                .skipEmptyLines(false)
                .allowUnclosedQuote(cut)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** How many of the first rows have so many cells; rows of one cell are not counted. */
    private Map<Integer, Integer> rowsByCells(String beginning) {
        Map<Integer, Integer> rows = new TreeMap<>();
        try (CsvReader<CsvRecord> records = rows(new StringReader(beginning), true)) {
            records.stream()
                    .limit(ROWS)
                    .map(CsvRecord::getFieldCount)
                    .filter(cells -> cells > 1)
                    .forEach(cells -> rows.merge(cells, 1, Integer::sum));
        } catch (CsvParseException e) {
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static long weight(Map<Integer, Integer> rows) {
        return rows.entrySet().stream()
                .mapToLong(row -> (long) row.getValue() * row.getValue() * (row.getKey() - 1))
                .max()
                .orElse(0);
    }

    private static long alike(Map<Integer, Integer> rows) {
        boolean certain = rows.size() == 1
                && rows.keySet().stream().allMatch(cells -> cells >= LEAST_WIDE_CELLS)
                && rows.values().stream().allMatch(count -> count >= LEAST_WIDE_ROWS);
        return certain ? weight(rows) : 0;
    }
}
