package org.gongkai.output.workbook;

import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell;
import org.gongkai.output.FormColumns;
import org.gongkai.output.workbook.Look.Face;
import org.gongkai.output.workbook.Look.Place;

/** 表单页: lays a form out on a sheet of its own. */
final class FormSheet {
    private static final int NARROW = 11;
    private static final int WIDE = 17;
    /** A form has room for its title and reads well on one page. */
    private static final int LEAST = 100;

    private final Form form;
    private final SheetPlan plan;

    FormSheet(Form form, SheetPlan plan) {
        this.form = form;
        this.plan = plan;
    }

    /** What the form is about: the first words in it that are not a label. */
    static String subject(Form form) {
        return form.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.role() != FormCell.Role.LABEL)
                .map(FormCell::text)
                .findFirst()
                .orElse(form.title());
    }

    void lay() {
        int wide = Math.max(WIDE, LEAST / Math.max(1, form.columns()));
        int[] widths = FormColumns.widths(form, NARROW, wide);
        plan.columns(Arrays.copyOf(widths, Math.max(2, widths.length)));
        plan.add(SheetLine.of(SheetCell.across(form.title(), Look.of(Face.TITLE, Place.CENTRE)))
                .named(form.id()));
        plan.add(SheetLine.of(SheetCell.across(form.subtitle(), Look.PROSE.at(Place.CENTRE))));
        for (List<FormCell> row : form.rows()) {
            plan.add(SheetLine.of(row.stream().map(FormSheet::cell).toList()));
        }
    }

    private static SheetCell cell(FormCell cell) {
        return switch (cell.role()) {
            case LABEL ->
                SheetCell.span(
                        cell.text(),
                        cell.columns(),
                        cell.rows(),
                        Look.CELL.at(Place.CENTRE).onGround());
            case TEXT -> SheetCell.span(cell.text(), cell.columns(), cell.rows(), Look.CELL);
            case AMOUNT ->
                SheetCell.number(
                        cell.text(),
                        cell.columns(),
                        cell.rows(),
                        Look.CELL.at(Place.RIGHT).indented(1));
        };
    }
}
