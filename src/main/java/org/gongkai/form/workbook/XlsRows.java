package org.gongkai.form.workbook;

import java.io.IOException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.form.Bytes;
import org.gongkai.form.SheetVisitor;
import org.gongkai.refusal.Observations;
import org.jspecify.annotations.Nullable;

/** XLS 行: the rows of an old workbook (Excel 97 to 2003), visited sheet by sheet and not kept. */
public final class XlsRows {
    private final XlsBook book;
    private final Observations seen;
    private final SheetVisitor visitor;
    private final Budget cells = new Budget(WorkbookLimits.CELLS, "超过 " + WorkbookLimits.CELLS + " 个单元格", "单元格不过多的工作簿");

    private int sheet = -1;
    private int depth;
    private @Nullable SheetFeed feed;
    private @Nullable XlsCells reader;

    private XlsRows(XlsBook book, Observations seen, SheetVisitor visitor) {
        this.book = book;
        this.seen = seen;
        this.visitor = visitor;
    }

    /**
     * Shows the sheets of a workbook that have content, hidden ones among them; tells where it cannot be read.
     *
     * @param member the path of the file within an archive; empty where the dropped file is no archive
     * @throws IOException if the disk failed
     */
    public static void visit(Bytes content, String member, Observations seen, SheetVisitor visitor) throws IOException {
        try (POIFSFileSystem file = OleFile.open(content)) {
            DirectoryNode root = file.getRoot();
            String name = OleFile.workbook(root.getEntryNames());
            XlsBook book;
            try (XlsRecords records = new XlsRecords(root, name)) {
                book = XlsBook.read(records, member);
            }
            try (XlsRecords records = new XlsRecords(root, name)) {
                new XlsRows(book, seen, visitor).read(records);
            }
        } catch (Unfit e) {
            e.tell(seen);
        }
    }

    private void read(XlsRecords records) throws IOException {
        try {
            for (Record record = records.next(); record != null; record = records.next()) {
                accept(record);
            }
        } finally {
            if (feed != null) {
                feed.close();
            }
        }
    }

    private void accept(Record record) throws IOException {
        if (record instanceof BOFRecord beginning) {
            if (depth++ == 0 && beginning.getType() != BOFRecord.TYPE_WORKBOOK) {
                begin();
            }
        } else if (record instanceof EOFRecord) {
            if (--depth == 0 && reader != null) {
                reader.end();
                reader = null;
            }
        } else if (depth == 1 && reader != null) {
            reader.accept(record);
        }
    }

    private void begin() {
        XlsBook.OldSheet next = book.sheets().get(++sheet);
        if (next.type() != BOFRecord.TYPE_WORKSHEET) {
            seen.notice("不是数据表（图表页或对话框页），未读取", next.nature().sheet().place());
            return;
        }
        feed = new SheetFeed(next.nature(), cells, seen, visitor);
        reader = new XlsCells(book, book.isUncomputed(sheet), feed);
    }
}
