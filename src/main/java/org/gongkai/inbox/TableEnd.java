package org.gongkai.inbox;

import java.io.IOException;
import java.io.InputStream;
import org.gongkai.inbox.Completeness.Degree;

/**
 * 表格结尾: whether a CSV or TSV file ends with a whole line. A quote, a comma, a semicolon, a tab and a line break are the
 * same bytes in UTF-8, GBK and GB18030, and never part of another character; UTF-16 is read as bytes of that kind.
 */
final class TableEnd {
    private static final int BUFFER = 1 << 16;

    private TableEnd() {}

    static Completeness of(Content content) throws IOException {
        LineScan commas = new LineScan(',');
        LineScan tabs = new LineScan('\t');
        LineScan semicolons = new LineScan(';');
        InputStream text = content.text();
        byte[] buffer = new byte[BUFFER];
        for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            for (int i = 0; i < read; i++) {
                commas.accept(buffer[i]);
                tabs.accept(buffer[i]);
                semicolons.accept(buffer[i]);
            }
        }
        LineScan wider = tabs.mostCells() > commas.mostCells() ? tabs : commas;
        return of(semicolons.mostCells() > wider.mostCells() ? semicolons : wider);
    }

    private static Completeness of(LineScan table) {
        if (table.isBlank()) {
            return Completeness.lacking(Degree.CUT, "文件只有空白");
        }
        if (table.isInQuotes()) {
            return Completeness.lacking(Degree.CUT, "第 " + table.rowLine() + " 行起引号没有闭合");
        }
        if (table.isInHalfABreak()) {
            return Completeness.lacking(Degree.PERHAPS, "最后一行末尾的换行没有写完，后面可能还有内容");
        }
        return table.isBetweenRows() ? Completeness.WHOLE : openEnd(table);
    }

    private static Completeness openEnd(LineScan table) {
        if (table.cells() < table.cellsBefore()) {
            String cells = "（第 " + table.rowLine() + " 行只有 " + table.cells() + " 列，上一行有 " + table.cellsBefore() + " 列）";
            return Completeness.lacking(Degree.SHORT, "最后一行没有写完" + cells);
        }
        return Completeness.lacking(Degree.PERHAPS, "最后一行（第 " + table.rowLine() + " 行）末尾没有换行，可能没有写完");
    }
}
