package org.gongkai.intake;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.form.Row;
import org.gongkai.model.ExportKind;
import org.gongkai.model.PrintedFigure;
import org.gongkai.value.AmountUnit;

/**
 * 一张报表: a printed table as it was read, before it is known for certain whose it is.
 *
 * @param number its number in part two
 * @param header the last row of its heading
 * @param year 预算年度, where the table says it
 * @param unit whom it says it belongs to
 * @param money 金额单位
 * @param figures its figures
 * @param leftOut how many rows were left out, by reason
 */
record PrintedTable(
        int number,
        Row header,
        OptionalInt year,
        PrintedUnit unit,
        AmountUnit money,
        List<PrintedFigure> figures,
        Map<String, Integer> leftOut) {
    PrintedTable {
        figures = List.copyOf(figures);
    }

    /** The part of the file whose tables belong together. */
    String member() {
        return header.sheet().member();
    }

    /** Where it stands, and which it is. */
    String place() {
        return header.sheet().place() + PrintedTitles.name(number);
    }

    /** What it was recognised as. */
    Recognition recognition(String form) {
        return new Recognition(
                header.sheet().fullPlace(),
                form,
                ExportKind.PRINTED_TABLES.term() + PrintedTitles.name(number),
                "第 " + header.number() + " 行",
                money.term(),
                figures.size(),
                leftOut);
    }
}
