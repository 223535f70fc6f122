package org.gongkai.form.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.form.Sheet;
import org.gongkai.value.DateSystem;
import org.jspecify.annotations.Nullable;

/** XLS 工作簿概况: all of an old workbook but its cells; merged ranges stand behind them, so it is read beforehand. */
final class XlsBook {
    private static final String FORM = "XLS 工作簿";
    private static final int BIFF8 = 0x0600;

    /**
     * 旧版工作表.
     *
     * @param type what its records begin with
     */
    record OldSheet(int type, SheetNature nature) {}

    private final String member;
    private final Styles styles = new Styles();
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<OldSheet> sheets = new ArrayList<>();
    private final Set<Integer> uncomputed = new LinkedHashSet<>();
    private @Nullable SSTRecord strings;
    private DateSystem dates = DateSystem.FROM_1900;
    private int depth;

    private XlsBook(String member) {
        this.member = member;
    }

    static XlsBook read(XlsRecords records, String member) throws IOException {
        XlsBook book = new XlsBook(member);
        for (Record record = records.next(); record != null; record = records.next()) {
            book.accept(record);
        }
        if (book.sheets.size() != book.tabs.size()) {
            throw Unfit.damaged("", book.tabs.size() + " 个工作表只有 " + book.sheets.size() + " 个的内容");
        }
        return book;
    }

    private void accept(Record record) throws Unfit {
        if (record instanceof BOFRecord beginning) {
            begin(beginning);
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (sheets.isEmpty()) {
            acceptGlobal(record);
        } else if (depth == 1) {
            acceptSheet(record, sheets.get(sheets.size() - 1).nature());
        }
    }

    private void begin(BOFRecord beginning) throws Unfit {
        if (beginning.getVersion() != BIFF8) {
            throw XlsRecords.tooOld();
        }
        int type = beginning.getType();
        if (type == BOFRecord.TYPE_EXCEL_4_MACRO || type == BOFRecord.TYPE_VB_MODULE) {
            throw Unfit.withMacros();
        }
        if (depth++ == 0 && type != BOFRecord.TYPE_WORKBOOK) {
            sheets.add(new OldSheet(type, nature(sheets.size())));
        }
    }

    /** The records of the sheets stand in the order of their places, whatever the order of their tabs. */
    private SheetNature nature(int place) throws Unfit {
        if (place >= tabs.size()) {
            throw Unfit.damaged("", "没有名称的工作表");
        }
        BoundSheetRecord tab = BoundSheetRecord.orderByBofPosition(tabs)[place];
        Visibility visibility =
                tab.isVeryHidden() ? Visibility.VERY_HIDDEN : tab.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE;
        return new SheetNature(
                new Sheet(member, tab.getSheetname()), visibility, FORM, new MergedRanges(), new Hidden());
    }

    private void acceptGlobal(Record record) throws Unfit {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof SSTRecord texts) {
            strings = texts;
        } else if (record instanceof FormatRecord format) {
            styles.define(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add(style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window && window.getWindowing() == 1) {
            dates = DateSystem.FROM_1904;
        } else if (record instanceof SupBookRecord link && link.isExternalReferences()) {
            throw Unfit.linked(String.valueOf(link.getURL()));
        }
    }

    private void acceptSheet(Record record, SheetNature nature) throws Unfit {
        if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                nature.merged().add(range(merged.getAreaAt(i)));
            }
        } else if (record instanceof ColumnInfoRecord columns
                && (columns.getHidden() || columns.getColumnWidth() == 0)) {
            nature.hidden().column(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            nature.hidden().row(row.getRowNumber() + 1);
        } else if (record instanceof UncalcedRecord) {
            uncomputed.add(sheets.size() - 1);
        }
    }

    private static MergedRanges.Range range(CellRangeAddress area) {
        return new MergedRanges.Range(
                area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
    }

    List<OldSheet> sheets() {
        return sheets;
    }

    Styles styles() {
        return styles;
    }

    DateSystem dates() {
        return dates;
    }

    /** Whether a sheet says itself that its formulas are still to be computed. */
    boolean isUncomputed(int sheet) {
        return uncomputed.contains(sheet);
    }

    /** A shared text; null where there is no such text: the record may promise more texts than it has. */
    @Nullable
    String text(int number) {
        SSTRecord texts = strings;
        try {
            return texts == null ? null : texts.getString(number).getString();
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }
}
