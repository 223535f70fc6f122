package org.gongkai.output.word;

import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.output.FormColumns;
import org.gongkai.page.Markup;

/** 文字稿表单: writes what stands below the title of a form. */
final class WordForm {
    private static final int TITLE = 800;
    private static final int NARROW = 105;
    private static final int WIDE = 145;

    private final Form form;
    private final Markup body;
    private final Paper paper;

    WordForm(Form form, Markup body, Paper paper) {
        this.form = form;
        this.body = body;
        this.paper = paper;
    }

    void write() {
        WordText.paragraph(body, "FormSubtitle", form.subtitle());
        paper.row(TITLE);
        WordGrid grid = WordGrid.ofForm(body, widths());
        for (List<FormCell> row : form.rows()) {
            List<WordCell> cells = row.stream().map(WordForm::cell).toList();
            if (Form.isKeptTogether(row)) {
                paper.row(grid.whole(cells));
            } else {
                paper.lines(grid.torn(cells) / grid.line(), grid.line());
            }
        }
        grid.close();
        WordText.blank(body, "Spacer");
    }

    private int[] widths() {
        int[] widths = FormColumns.widths(form, NARROW, WIDE);
        int total = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(column -> column * Paper.WIDTH / total).toArray();
    }

    private static WordCell cell(FormCell cell) {
        WordCell written = WordCell.of(cell.text(), style(cell.role())).spanning(cell.columns(), cell.rows());
        return cell.role() == Role.LABEL ? written.onGround() : written;
    }

    private static String style(Role role) {
        return switch (role) {
            case LABEL -> "FormLabel";
            case TEXT -> "FormText";
            case AMOUNT -> "FormAmount";
        };
    }
}
