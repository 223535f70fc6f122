package org.gongkai.intake;

import java.util.regex.Pattern;
import org.gongkai.form.Row;
import org.gongkai.model.Amount;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountParser;
import org.gongkai.value.Characters;
import org.gongkai.value.Parser;

/**
 * 一行数据: the cells of a row by the name of their column.
 *
 * @param header the header above it
 * @param row the row
 * @param fingerprint the file it stands in
 * @param seen where its problems are told
 */
record Cells(Header header, Row row, String fingerprint, Observations seen) {
    private static final Pattern TOTAL = Pattern.compile(".*(合计|小计|总计):?");

    Origin origin() {
        return new Origin(fingerprint, row.sheet().label(), row.number());
    }

    /** The text of a field; empty where the table has no such column. */
    String text(Field field) {
        return header.has(field) ? row.cell(header.column(field)) : "";
    }

    boolean isBlank(Field field) {
        return text(field).isEmpty();
    }

    /** The value of a field that must not be blank. */
    <T> T read(Field field, Parser<T> parser) {
        return Values.read(text(field), parser, field.term(), () -> place(field), seen);
    }

    /** The amount of a field in the unit that its column declares. */
    Amount amount(Field field) {
        return read(field, new AmountParser(header.unit(field)));
    }

    /** 合计行: whether it names a total and has none of the codes that a record has. */
    boolean isTotal() {
        return header.kind().codes().stream().map(this::text).allMatch(code -> code.isEmpty() || isTotal(code))
                && row.cells().stream().anyMatch(Cells::isTotal);
    }

    /** Tells what stands beside the table, where no column is. */
    void tellStrays() {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean outside = i >= header.headings() || header.row().cell(i).isEmpty();
            if (outside && !row.cell(i).isEmpty()) {
                seen.problem(row.place(i), row.cell(i), "空白（表头没有这一列）", "可能是某个单元格里的逗号没有加引号，使后面的内容错位，请核对该行。");
            }
        }
    }

    private String place(Field field) {
        return row.place(header.column(field), field.term());
    }

    private static boolean isTotal(String cell) {
        return TOTAL.matcher(Characters.fold(cell)).matches();
    }
}
