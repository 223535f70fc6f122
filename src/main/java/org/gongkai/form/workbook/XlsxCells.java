package org.gongkai.form.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gongkai.form.Trait;
import org.jspecify.annotations.Nullable;

/** XLSX 单元格识读: reads the rows and cells of a sheet (ECMA-376 part 1, 18.3.1) and hands them on. */
final class XlsxCells {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,3})?");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?");
    private static final int DATE_LENGTH = "2026-01-05".length();

    private final XmlPart xml;
    private final WorkbookPart workbook;
    private final SharedStrings strings;
    private final Styles styles;
    private final Hidden hidden;
    private final SheetFeed feed;

    private int row;
    private int column;
    private String type = "";
    private int style;
    private @Nullable String formula;
    private @Nullable String value;
    private @Nullable String inline;

    XlsxCells(XmlPart xml, WorkbookPart workbook, SharedStrings strings, Styles styles, Hidden hidden, SheetFeed feed) {
        this.xml = xml;
        this.workbook = workbook;
        this.strings = strings;
        this.styles = styles;
        this.hidden = hidden;
        this.feed = feed;
    }

    /** Reads all of them. */
    void read() throws IOException {
        xml.root("worksheet");
        while (xml.next()) {
            if (xml.isStart("row")) {
                beginRow();
            } else if (xml.isStart("c")) {
                cell();
            }
        }
        feed.end();
    }

    private void beginRow() throws IOException {
        row = xml.number("r", row + 1);
        column = -1;
        if (row > 0
                && row <= WorkbookLimits.ROWS
                && (xml.isSet("hidden") || SheetPart.isZero(xml.attribute("ht", "")))) {
            hidden.row(row);
        }
        feed.row(row);
    }

    private void cell() throws IOException {
        column = column();
        type = xml.attribute("t", "n");
        style = xml.number("s", 0);
        formula = null;
        value = null;
        inline = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = text("v");
            } else if (xml.isStart("f")) {
                formula = text("f");
            } else if (xml.isStart("is")) {
                inline = RichText.read(xml, "is");
            }
        }
        tell();
    }

    private int column() throws IOException {
        String reference = xml.attribute("r");
        if (reference == null) {
            return column + 1;
        }
        CellReference cell = CellReference.of(reference, xml);
        if (cell.row() != row) {
            throw xml.damaged(reference);
        }
        return cell.column();
    }

    private String text(String element) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            xml.appendTo(text);
        }
        return text.toString();
    }

    private void tell() throws IOException {
        if (formula != null && (value == null || workbook.uncomputed() || isLacking())) {
            feed.cell(column, formula.isEmpty() ? "=（公式）" : "=" + formula, Trait.UNCOMPUTED);
        } else if (inline != null) {
            feed.cell(column, RichText.unescape(inline), null);
        } else if (value != null) {
            tell(value);
        }
    }

    /** A formula that gives a text may give an empty one; a number is never empty. */
    private boolean isLacking() {
        return type.equals("n") && value != null && value.isBlank();
    }

    private void tell(String stored) throws IOException {
        switch (type) {
            case "s" -> feed.cell(column, shared(stored), null);
            case "str", "inlineStr" -> feed.cell(column, RichText.unescape(stored), null);
            case "b" ->
                feed.cell(column, stored.strip().equals("1") || stored.strip().equals("true") ? "TRUE" : "FALSE", null);
            case "e" -> feed.cell(column, stored.strip(), Trait.ERROR);
            case "d" -> feed.cell(column, date(stored.strip()), Trait.DATE);
            case "n" -> number(stored.strip());
            default -> throw xml.damaged("t=" + type);
        }
    }

    private String shared(String stored) throws IOException {
        String number = stored.strip();
        String text = number.matches("\\d{1,8}") ? strings.get(Integer.parseInt(number)) : null;
        if (text == null) {
            throw Unfit.damaged(feed.place(column), "共享字符串“" + number + "”不存在");
        }
        return text;
    }

    private static String date(String stored) {
        boolean midnight = stored.length() > DATE_LENGTH
                && MIDNIGHT.matcher(stored.substring(DATE_LENGTH)).matches();
        return midnight ? stored.substring(0, DATE_LENGTH) : stored;
    }

    private void number(String stored) throws IOException {
        if (stored.isEmpty()) {
            return;
        }
        NumberFormat format = styles.get(style);
        if (format == null || !NUMBER.matcher(stored).matches()) {
            throw Unfit.damaged(feed.place(column), format == null ? "格式“" + style + "”不存在" : stored);
        }
        feed.number(column, new BigDecimal(stored), format, workbook.dates());
    }
}
