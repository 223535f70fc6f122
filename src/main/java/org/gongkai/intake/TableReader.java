package org.gongkai.intake;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Row;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;
import org.gongkai.value.Parser;
import org.gongkai.value.Remembering;
import org.gongkai.value.TextParser;
import org.gongkai.value.UnitCodeParser;
import org.gongkai.value.YearParser;

/** 表格识读: visits the rows of a table, whatever form they came in, and keeps only the records. */
final class TableReader {
    private final Source source;
    private final Observations seen;
    private final Parser<String> units = new Remembering<>(new UnitCodeParser());
    private final Parser<String> names = new Remembering<>(new TextParser());
    private final Parser<Integer> years = new Remembering<>(new YearParser());
    private final ByDossier records = new ByDossier();
    private final HeadedRows rows;

    TableReader(Source source, Observations seen) {
        this.source = source;
        this.seen = seen;
        this.rows = new HeadedRows(seen, this::read);
    }

    void accept(Row row) {
        rows.accept(row);
    }

    /** The records of all rows visited. */
    List<Export> exports() {
        Optional<Header> header = rows.end();
        if (header.isEmpty()) {
            return List.of();
        }
        if (records.isEmpty() && !seen.hasProblems()) {
            tellNoRows(header.get());
        }
        return seen.hasProblems()
                ? List.of()
                : records.exports(header.get().kind().kind(), source);
    }

    private void read(Header header, Row row) {
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
