package org.gongkai.form.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.Bytes;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.refusal.Observations;

/** What a workbook shows, a line a row: its number, its texts and, behind a #, their traits. */
class Shown implements SheetVisitor {
    final List<String> lines = new ArrayList<>();
    final Observations seen = new Observations();

    static Shown xlsx(Path file) throws IOException {
        Shown shown = new Shown();
        XlsxRows.visit(Bytes.of(file), "", shown.seen, shown);
        return shown;
    }

    static Shown xls(Path file) throws IOException {
        Shown shown = new Shown();
        XlsRows.visit(Bytes.of(file), "", shown.seen, shown);
        return shown;
    }

    @Override
    public void begin(Sheet sheet, String form) {
        lines.add(sheet.name() + "：" + form);
    }

    @Override
    public void row(Row row) {
        lines.add(row.number() + " "
                + IntStream.range(0, row.cells().size())
                        .mapToObj(column -> cell(row, column))
                        .collect(Collectors.joining("|")));
    }

    @Override
    public void end() {
        lines.add("完");
    }

    /** Its problems, each as a paragraph. */
    List<String> problems() {
        return seen.problems().stream().map(problem -> problem.paragraph()).toList();
    }

    private static String cell(Row row, int column) {
        return row.cells().get(column) + (row.trait(column) == null ? "" : "#" + row.trait(column));
    }
}
