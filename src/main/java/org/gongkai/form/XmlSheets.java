package org.gongkai.form;

import javax.xml.stream.XMLStreamReader;
import org.gongkai.form.Merged.TooLarge;
import org.gongkai.refusal.Observations;
import org.jspecify.annotations.Nullable;

/** XML 工作表: makes sheets and rows of the elements of an XML workbook, in which blank rows and cells are left out. */
final class XmlSheets {
    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final String OPTIONS = "urn:schemas-microsoft-com:office:excel";

    /** A spreadsheet has no more rows. */
    private static final int MOST_ROWS = 1_048_576;

    private final String form;
    private final String member;
    private final Observations seen;
    private final SheetVisitor visitor;
    private final Merged merged = new Merged();
    private final XmlStyles styles = new XmlStyles();
    private final StringBuilder text = new StringBuilder();
    private Sheet sheet;
    private int row;
    private boolean hidden;
    private String rowStyle = "";
    private @Nullable XmlCell cell;
    private boolean inData;
    private boolean inVisible;

    XmlSheets(String form, String member, Observations seen, SheetVisitor visitor) {
        this.form = form;
        this.member = member;
        this.seen = seen;
        this.visitor = visitor;
        this.sheet = new Sheet(member, "");
    }

    void start(XMLStreamReader xml) throws TooLarge {
        String name = xml.getLocalName();
        if (OPTIONS.equals(xml.getNamespaceURI()) && name.equals("Visible")) {
            inVisible = true;
            text.setLength(0);
        } else if (NAMESPACE.equals(xml.getNamespaceURI())) {
            switch (name) {
                case "Style" -> styles.begin(xml);
                case "NumberFormat" -> styles.format(xml);
                case "Worksheet" -> beginSheet(attribute(xml, "Name"));
                case "Row" -> beginRow(xml);
                case "Cell" -> cell = XmlCell.of(xml, styles.isScaled(style(xml)));
                case "Comment" -> cell = cell == null ? null : cell.commented();
                case "Data" -> beginData(xml);
                default -> {}
            }
        }
    }

    void text(String characters) {
        if (inData || inVisible) {
            text.append(characters);
        }
    }

    void end(XMLStreamReader xml) throws TooLarge {
        if (inVisible) {
            endVisible();
        } else if (NAMESPACE.equals(xml.getNamespaceURI())) {
            end(xml.getLocalName());
        }
    }

    private void end(String name) throws TooLarge {
        switch (name) {
            case "Data" -> endData();
            case "Cell" -> endCell();
            case "Row" -> endRow();
            case "Worksheet" -> visitor.end();
            default -> {}
        }
    }

    /** An attribute of a workbook. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(NAMESPACE, name);
        return value == null ? "" : value.strip();
    }

    /** A number that an attribute gives, of at least one. */
    static int number(XMLStreamReader xml, String name, int otherwise, int most) throws TooLarge {
        String value = attribute(xml, name);
        if (!value.matches("\\d{1,9}")) {
            return otherwise;
        }
        int number = Integer.parseInt(value);
        if (number > most) {
            throw new TooLarge();
        }
        return number;
    }

    /** The style of a cell, its own or that of its row. */
    private String style(XMLStreamReader xml) {
        String own = attribute(xml, "StyleID");
        return own.isEmpty() ? rowStyle : own;
    }

    private void beginSheet(String name) {
        sheet = new Sheet(member, name);
        row = 0;
        merged.begin();
        visitor.begin(sheet, form);
    }

    private void beginRow(XMLStreamReader xml) throws TooLarge {
        int number = number(xml, "Index", row + 1, MOST_ROWS);
        while (row + 1 < number && merged.isReached()) {
            row++;
            visitor.row(merged.row(sheet, row));
        }
        row = Math.max(row + 1, number);
        hidden = attribute(xml, "Hidden").equals("1");
        rowStyle = attribute(xml, "StyleID");
    }

    private void beginData(XMLStreamReader xml) {
        inData = cell != null && !cell.isCommented();
        if (cell != null && inData) {
            cell = cell.typed(attribute(xml, "Type"));
            text.setLength(0);
        }
    }

    private void endData() {
        if (cell != null && inData) {
            cell = cell.saying(text.toString());
        }
        inData = false;
    }

    private void endCell() throws TooLarge {
        if (cell != null) {
            if (cell.column() > 0) {
                merged.skipTo(cell.column() - 1);
            }
            merged.add(cell.text(), cell.trait(), cell.across() + 1, cell.down() + 1);
        }
        cell = null;
    }

    private void endRow() throws TooLarge {
        Row complete = merged.row(sheet, row);
        if (hidden && !complete.isBlank()) {
            seen.notice("隐藏的行，已读取，请核对", complete.place());
        }
        visitor.row(complete);
    }

    private void endVisible() {
        if (text.toString().strip().matches("SheetHidden|SheetVeryHidden")) {
            seen.notice("隐藏的工作表，已读取，请核对", sheet.place());
        }
        inVisible = false;
    }
}
