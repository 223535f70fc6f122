package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * 表格识读: visits the rows of a table, whatever form they came in, and keeps only the records. The header stands within
 * the first twenty rows; until it is found these few are kept.
 */
final class TableReader implements Consumer<Row> {
    private static final int HEADER_WITHIN = 20;

    private final Source source;
    private final Observations seen;
    private final Parser<String> units = new Remembering<>(new UnitCodeParser());
    private final Parser<String> names = new Remembering<>(new TextParser());
    private final Parser<Integer> years = new Remembering<>(new YearParser());
    private final ByDossier records = new ByDossier();
    private final List<Row> first = new ArrayList<>();
    private boolean searched;
    private @Nullable Header header;

    TableReader(Source source, Observations seen) {
        this.source = source;
        this.seen = seen;
    }

    @Override
    public void accept(Row row) {
        if (searched) {
            read(row);
            return;
        }
        first.add(row);
        if (first.size() == HEADER_WITHIN) {
            search();
        }
    }

    /** The records of all rows visited. */
    List<Export> exports() {
        if (!searched) {
            search();
        }
        if (header == null) {
            return List.of();
        }
        if (records.isEmpty() && !seen.hasProblems()) {
            tellNoRows(header);
        }
        return seen.hasProblems() ? List.of() : records.exports(header.kind().kind(), source);
    }

    private void search() {
        searched = true;
        Optional<Header> found = HeaderReader.read(first, seen);
        if (found.isPresent()) {
            header = found.get();
            int body = first.indexOf(header.row()) + 1;
            first.subList(body, first.size()).forEach(this::read);
        }
        first.clear();
    }

    private void read(Row row) {
        if (header == null) {
            return;
        }
        Cells cells = new Cells(header, row, source.fingerprint(), seen);
        if (row.isBlank()) {
            seen.notice("空行，未读取", row.place());
        } else if (header.isRepeatedBy(row)) {
            seen.notice("重复的表头，未读取", row.place());
        } else if (cells.isTotal()) {
            seen.notice("合计、小计行，不是明细，未读取", row.place());
        } else {
            keep(header.kind(), cells);
        }
    }

    private void keep(RowKind kind, Cells cells) {
        cells.tellStrays();
        boolean hasYear = cells.header().has(Field.YEAR);
        int year = hasYear ? cells.read(Field.YEAR, years) : ByDossier.UNKNOWN_YEAR;
        String unit = cells.read(Field.UNIT_CODE, units);
        if (cells.header().has(Field.UNIT_NAME)) {
            cells.read(Field.UNIT_NAME, names);
        }
        records.add(new DossierKey(unit, year), kind.read(cells));
    }

    private void tellNoRows(Header found) {
        String kind = found.kind().kind().term();
        seen.problem(
                found.row().place() + "之后",
                "",
                "至少一行数据",
                "没有数据行就不知道属于哪个单位；单位确实没有这类数据的，请在“单位信息”的“无数据”中写上“" + kind + "”，不必放入空表。");
    }
}
