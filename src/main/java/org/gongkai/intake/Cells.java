package org.gongkai.intake;

import org.gongkai.form.Row;
import org.gongkai.form.Trait;
import org.gongkai.model.Amount;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountParser;
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
        if (trait == Trait.UNCOMPUTED) {
            seen.problem(place(field), text(field), "有计算结果的公式或直接填写的内容", "请用表格软件打开并保存一次，或改为填写数值，再重新放入。");
            return parser.standIn();
        }
        if (trait == Trait.ERROR) {
            seen.problem(place(field), text(field), "没有出错的公式或直接填写的内容", "这是表格公式出错的结果，请改正公式或直接填写后重新放入。");
            return parser.standIn();
        }
        if (trait == Trait.SCALED) {
            seen.problem(
                    place(field),
                    text(field),
                    "显示的数与存放的数一致的单元格",
                    "数字格式把存放的数按千、万缩放显示，或附有这样的单位，无法确定以哪个为准，请把格式改为“常规”或“0.00”，核对后重新放入。");
            return parser.standIn();
        }
        return Values.read(text(field), parser, field.term(), () -> place(field), seen);
    }

    /** The amount of a field in the unit that its column declares. */
    Amount amount(Field field) {
        if (row.trait(header.column(field)) == Trait.COVERED) {
            seen.problem(place(field), text(field), "每行各有的金额", "金额单元格与其他单元格合并了，无法分清各行的金额，请取消合并并逐行填写。");
            return Amount.ZERO;
        }
        return read(field, new AmountParser(header.unit(field)));
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
