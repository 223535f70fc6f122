package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;

/** 报表工作表识读: reads the printed tables of a sheet, one below the other where there are several. */
final class PrintedSheetReader {
    private final String fingerprint;
    private final Observations seen;
    private final List<PrintedTableReader> readers = new ArrayList<>();
    private boolean listed;

    PrintedSheetReader(int number, String fingerprint, Observations seen) {
        this.fingerprint = fingerprint;
        this.seen = seen;
        begin(number);
    }

    void accept(Row row) {
        OptionalInt title = PrintedHead.titled(row);
        if (title.isPresent() && title.getAsInt() != last().number()) {
            begin(title.getAsInt());
        }
        last().accept(row);
    }

    /** The tables; a sheet with many titles and no table is a list of contents. */
    List<PrintedTable> end() {
        boolean contents = readers.size() > 1 && readers.stream().noneMatch(PrintedTableReader::hasHeader);
        List<PrintedTable> tables = new ArrayList<>();
        for (PrintedTableReader reader : readers) {
            Optional<PrintedTable> table = reader.end();
            table.ifPresent(tables::add);
            if (table.isEmpty() && contents) {
                reader.noticeContents();
                listed = true;
            } else if (table.isEmpty()) {
                reader.tellNoHeader();
            }
        }
        return tables;
    }

    /** Whether the sheet turned out to be a list of contents. */
    boolean isContents() {
        return listed;
    }

    private void begin(int number) {
        readers.add(new PrintedTableReader(number, fingerprint, seen));
    }

    private PrintedTableReader last() {
        return readers.get(readers.size() - 1);
    }
}
