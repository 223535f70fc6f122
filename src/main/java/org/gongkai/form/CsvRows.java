package org.gongkai.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.refusal.Observations;

/** CSV 行: the rows of a text table, whatever stands between its cells, visited one by one and not kept. */
final class CsvRows {
    /** 文本公式: {@code ="029017"} is how systems make a spreadsheet keep the zeros of a text. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private CsvRows() {}

    /** Shows the rows of a text as one sheet; tells where it is no table. */
    static void visit(ExactText content, String member, Observations seen, SheetVisitor visitor) throws IOException {
        Sheet sheet = new Sheet(member, "");
        Delimiter delimiter = Delimiter.of(content.beginning());
        visitor.begin(sheet, content.form(delimiter.form()));
        try (Reader text = content.open()) {
            visit(text, delimiter, sheet, seen, visitor::row);
        } catch (CharacterCodingException e) {
            content.tellMeaningless(seen);
        }
        visitor.end();
    }

    /** Shows every row to the visitor in order; tells where the text is no CSV. */
    static void visit(Reader text, Delimiter delimiter, Sheet sheet, Observations seen, Consumer<Row> visitor)
            throws IOException {
        int last = 0;
        try (CsvReader<CsvRecord> records = delimiter.rows(text, false)) {
            for (CsvRecord record : records) {
                last = Math.toIntExact(record.getStartingLineNumber());
                visitor.accept(new Row(sheet, last, texts(record.getFields())));
            }
        } catch (CsvParseException e) {
            tell(last, e, seen);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> texts(List<String> cells) {
        for (String cell : cells) {
            if (cell.startsWith("=")) {
                return cells.stream().map(CsvRows::text).toList();
            }
        }
        return cells;
    }

    private static String text(String cell) {
        Matcher formula = TEXT_FORMULA.matcher(cell);
        return formula.matches() ? formula.group(1) : cell;
    }

    private static void tell(int last, CsvParseException e, Observations seen) {
        String message = String.valueOf(e.getMessage());
        String place = "第 " + line(message, last + 1) + " 行起";
        if (message.startsWith("Unexpected character after closing quote")) {
            seen.problem(place, "引号之后还有文字", "引号成对、之后紧跟逗号的单元格", "请把单元格内的引号写成两个（\"\"），或用表格软件重新另存为 CSV。");
        } else if (message.startsWith("Unclosed quoted field")) {
            seen.problem(place, "引号没有闭合", "完整的 CSV 文件", "文件不完整，请等待导出结束后重新放入，或重新导出。");
        } else {
            seen.problem(place, "过长的单元格", "长短正常的单元格", "请检查此处的引号是否成对，或从系统重新导出。");
        }
    }

    private static int line(String message, int otherwise) {
        String mark = "record starting at line ";
        int at = message.lastIndexOf(mark);
        String digits = at < 0 ? "" : message.substring(at + mark.length()).replaceAll("\\D.*", "");
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
