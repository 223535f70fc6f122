package org.gongkai.intake;

import org.gongkai.form.Row;
import org.gongkai.form.Trait;
import org.gongkai.model.Amount;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountParser;
import org.gongkai.value.DateSystem;
import org.gongkai.value.Parser;
import org.gongkai.value.SecrecyParser;
import org.jspecify.annotations.Nullable;

/**
 * 一行数据: the cells of a row by the name of their column.
 *
 * @param header the header above it
 * @param row the row
 * @param fingerprint the file it stands in
 * @param seen where its problems are told
 */
record Cells(Header header, Row row, String fingerprint, Observations seen) {
    private static final Parser<Boolean> SECRECY = new SecrecyParser();

    Origin origin() {
        return new Origin(fingerprint, row.sheet().label(), row.number());
    }

    /** The text of a field; empty where the table has no such column. */
    String text(Field field) {
        return header.text(field, row);
    }

    boolean isBlank(Field field) {
        return text(field).isEmpty();
    }

    /** The value of a field that must not be blank. */
    <T> T read(Field field, Parser<T> parser) {
        Trait trait = header.column(field) < 0 ? null : row.trait(header.column(field));
        if (trait != null && !CellDoubts.allow(field, trait, text(field), () -> place(field), seen)) {
            return parser.standIn();
        }
        return Values.read(text(field), parser(parser, trait), field.term(), () -> place(field), seen);
    }

    private static <T> Parser<T> parser(Parser<T> texts, @Nullable Trait trait) {
        if (trait == Trait.NUMBER) {
            return texts.forNumber(DateSystem.FROM_1900);
        }
        return trait == Trait.NUMBER_FROM_1904 ? texts.forNumber(DateSystem.FROM_1904) : texts;
    }

    /** 是否涉密: whether the row marks its record as secret; a blank cell does not. */
    boolean isSecret() {
        return !isBlank(Field.SECRET) && read(Field.SECRET, SECRECY);
    }

    /** The amount of a field in the unit that its column declares. */
    Amount amount(Field field) {
        if (row.trait(header.column(field)) == Trait.COVERED) {
            seen.problem(place(field), text(field), "每行各有的金额", "金额单元格与其他单元格合并了，无法分清各行的金额，请取消合并并逐行填写。");
            return Amount.ZERO;
        }
        return read(field, new AmountParser(header.unit(field)));
    }

    /** Tells where a record calls itself a total: nobody can say whether it is to be counted. */
    void tellIfTotalWithCodes() {
        for (int i = 0; i < row.cells().size(); i++) {
            if (RowShape.isTotal(row.cell(i)) || RowShape.isAmong(row.cell(i))) {
                seen.problem(
                        row.place(i),
                        row.cell(i),
                        "明细的名称，或没有末级编码的合计行",
                        "这一行编码齐全，名称却像合计，无法确定是否重复，请核对：是合计的请删去编码，是明细的请改名称。");
            }
        }
    }

    /** Tells what stands beside the table, where no column is. */
    void tellStrays() {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean outside = !header.hasHeading(i) && row.trait(i) != Trait.COVERED;
            if (outside && !row.cell(i).isEmpty()) {
                seen.problem(row.place(i), row.cell(i), "空白（表头没有这一列）", "可能是某个单元格里的逗号没有加引号，使后面的内容错位，请核对该行。");
            }
        }
    }

    private String place(Field field) {
        int column = header.column(field);
        return column < 0 ? row.place() + "（" + field.term() + "）" : row.place(column, field.term());
    }
}
