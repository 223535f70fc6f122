package org.gongkai.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;
import org.jspecify.annotations.Nullable;

/**
 * 各表识读: reads the sheets of a file one after the other, each for itself. A sheet without any known column, such as a cover
 * or a guide, is left out and told, unless the file has nothing else.
 */
final class Tables implements SheetVisitor {
    private final Source source;
    private final Observations seen;
    private final PrintedSheets printed;
    private final List<Export> exports = new ArrayList<>();
    private final Set<DossierKey> named = new LinkedHashSet<>();
    private final List<Recognition> recognitions = new ArrayList<>();
    private final List<List<Row>> unknown = new ArrayList<>();
    private Observations told = new Observations();
    private @Nullable TableReader table;
    private Sheet sheet = Sheet.WHOLE;
    private String form = "";

    Tables(Source source, Observations seen) {
        this.source = source;
        this.seen = seen;
        this.printed = new PrintedSheets(source, seen);
    }

    @Override
    public void begin(Sheet next, String nextForm) {
        told = new Observations();
        table = null;
        sheet = next;
        form = nextForm;
        printed.begin(next, nextForm);
    }

    @Override
    public void row(Row row) {
        printed.row(row, line -> table().accept(line));
    }

    @Override
    public void end() {
        if (!printed.end(line -> table().accept(line))) {
            end(table());
            printed.others(told);
        }
    }

    /** The records of all sheets that have ended; to be asked for once, and before anything else. */
    List<Export> exports() {
        List<Export> all = new ArrayList<>(exports);
        for (Export figures : printed.exports(recognitions.isEmpty())) {
            all.add(figures);
            named.add(figures.dossier());
        }
        if (recognitions().isEmpty() && !seen.hasProblems()) {
            unknown.forEach(this::tellNoHeader);
        }
        return seen.hasProblems() ? List.of() : all;
    }

    /** What the tables were recognised as. */
    List<Recognition> recognitions() {
        List<Recognition> all = new ArrayList<>(recognitions);
        all.addAll(printed.recognitions());
        return all;
    }

    /** The reader of lines; what it tells of a sheet that may hold none waits for what the rest of the file holds. */
    private TableReader table() {
        TableReader reader = table;
        if (reader == null) {
            reader = new TableReader(source, printed.isOfLines() ? seen : told);
            table = reader;
        }
        return reader;
    }

    private void end(TableReader reader) {
        Optional<List<Row>> unread = reader.end();
        if (unread.isPresent()) {
            unknown.add(unread.get());
            seen.notice(sheet.place() + "没有认得出的表头，未读取");
        }
        exports.addAll(reader.exports());
        named.addAll(reader.named());
        recognitions.addAll(reader.recognitions(sheet, form));
    }

    private void tellNoHeader(List<Row> first) {
        String kinds = RowKind.all().stream().map(kind -> kind.kind().term()).collect(Collectors.joining("、"));
        String text = first.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(Row::text)
                .orElse("");
        seen.problem(
                first.isEmpty() ? "整个文件" : first.get(0).sheet().place() + "前 " + first.size() + " 行",
                text,
                "下列之一的表头：" + kinds,
                "没有一列能认出来，请确认导出的是这几种数据，并带表头导出。");
    }

    /** The dossiers that the sheets name, also where there were problems; to be asked for after the records. */
    Set<DossierKey> named() {
        return named;
    }
}
