package org.gongkai.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.model.Term;
import org.gongkai.refusal.Observations;
import org.gongkai.value.Parser;
import org.gongkai.value.Remembering;
import org.gongkai.value.TermParser;
import org.gongkai.value.TextParser;
import org.gongkai.value.UnitCodeParser;
import org.gongkai.value.YearParser;

/** 一张表的明细: the records of one table, and what was left out and why. */
final class TableRecords {
    private final Header header;
    private final Source source;
    private final Observations seen;
    private final Parser<String> units = new Remembering<>(new UnitCodeParser());
    private final Parser<String> names = new Remembering<>(new TextParser());
    private final Parser<Integer> years = new Remembering<>(new YearParser());
    private final Parser<DeletedFlag> flags = new Remembering<>(new TermParser<>(DeletedFlag.class));
    private final ByDossier records = new ByDossier();
    private final Totals totals;
    private final LeftOut leftOut;
    private int taken;

    TableRecords(Header header, Source source, Observations seen) {
        this.header = header;
        this.source = source;
        this.seen = seen;
        this.leftOut = new LeftOut(seen);
        this.totals = new Totals(header.kind());
    }

    /** Reads the next row; the header may have changed in what stands above it, never in its columns. */
    void read(Header current, Row row) {
        Cells cells = new Cells(current, row, source.fingerprint(), seen);
        if (row.isBlank()) {
            leftOut.add("空行", row);
        } else if (current.isRepeatedBy(row)) {
            leftOut.add("重复的表头", row);
        } else if (RowShape.isIndex(row)) {
            leftOut.add("栏次行", row);
        } else if (totals.isTotal(cells)) {
            leftOut.add("合计、小计", row);
        } else if (RowShape.isNote(row, current.amountColumn())) {
            leftOut.add("说明行", row);
        } else if (isDeleted(cells)) {
            leftOut.add("已删除的记录", row);
        } else {
            header.kind().leftOpen(cells).ifPresentOrElse(why -> leftOut.add(why, row), () -> keep(cells));
        }
    }

    /** Whether the header is of the same table, though other lines stand above it now. */
    boolean isOf(Header other) {
        return other.rows().equals(header.rows());
    }

    /** Comes to the end of the table. */
    void end() {
        totals.verify(records.entries(), seen);
        records.unclearYears()
                .forEach(years -> seen.notice("资产卡片的截止日期不在同一年（" + String.join("、", years) + "），已按最晚的一年确定年度，请核对"));
        if (records.isEmpty() && !seen.hasProblems()) {
            tellNoRows();
        }
    }

    List<Export> exports() {
        return records.exports(header.kind().kind(), source);
    }

    /** The dossiers that the rows name, also where there were problems. */
    Set<DossierKey> named() {
        return records.named();
    }

    Recognition recognition(Sheet sheet, String form) {
        return new Recognition(
                sheet.fullPlace(),
                form,
                header.kind().kind().term(),
                headerRows(),
                unitTerms(),
                taken,
                leftOut.counts());
    }

    private boolean isDeleted(Cells cells) {
        return cells.header().has(Field.DELETED) && cells.read(Field.DELETED, flags) == DeletedFlag.DELETED;
    }

    private void keep(Cells cells) {
        cells.tellStrays();
        if (header.kind().hasMoney()) {
            cells.tellIfTotalWithCodes();
        }
        boolean hasYear = cells.header().has(Field.YEAR);
        int year = hasYear ? cells.read(Field.YEAR, years) : ByDossier.UNKNOWN_YEAR;
        String unit = cells.read(Field.UNIT_CODE, units);
        if (cells.header().has(Field.UNIT_NAME)) {
            cells.read(Field.UNIT_NAME, names);
        }
        Entry entry = header.kind().read(cells);
        records.add(new DossierKey(unit, year), entry);
        totals.record(entry);
        taken++;
    }

    private void tellNoRows() {
        seen.problem(header.row().place() + "之后", "", "至少一行数据", header.kind().remedyForNone());
    }

    private String headerRows() {
        int first = header.rows().get(0).number();
        int last = header.row().number();
        return first == last ? "第 " + first + " 行" : "第 " + first + "–" + last + " 行";
    }

    private String unitTerms() {
        return header.units().values().stream().distinct().map(Term::term).collect(Collectors.joining("、"));
    }
}
