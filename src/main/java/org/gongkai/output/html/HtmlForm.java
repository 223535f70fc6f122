package org.gongkai.output.html;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.output.FormColumns;
import org.gongkai.page.Markup;
import org.gongkai.table.Figure;

/** 网页表单: a form as a table of merged cells; columns that hold only labels are narrow. */
final class HtmlForm {
    private final Form form;
    private final Markup markup;
    private final Presentation presentation;
    private final String pointer;

    /**
     * A form.
     *
     * @param pointer where it stands in the data
     */
    HtmlForm(Form form, Markup markup, Presentation presentation, String pointer) {
        this.form = form;
        this.markup = markup;
        this.presentation = presentation;
        this.pointer = pointer;
    }

    /** Writes it under a title with that tag. */
    void write(String title) {
        markup.open("section", "class", "sheet", "id", form.id()).line();
        presentation.above("本表", pointer);
        String role = presentation.isOnScreen() ? "group" : "region";
        markup.open("div", "class", "scroll", "role", role, "tabindex", "0", "aria-label", form.title());
        markup.open("table", "class", "form").line();
        markup.open("caption").element(title, form.title());
        markup.element("p", form.subtitle(), "class", "subtitle");
        markup.close().line();
        columns();
        markup.open("tbody").line();
        for (int i = 0; i < form.rows().size(); i++) {
            List<FormCell> row = form.rows().get(i);
            markup.open("tr", "class", Form.isKeptTogether(row) ? "short" : "long");
            for (int j = 0; j < row.size(); j++) {
                cell(row.get(j), pointer + "/rows/" + i + "/" + j);
            }
            markup.close().line();
        }
        markup.close().close().close().line();
        markup.close().line();
    }

    private void columns() {
        BitSet labels = FormColumns.labels(form);
        markup.open("colgroup");
        for (int column = 0; column < form.columns(); column++) {
            markup.empty("col", "class", labels.get(column) ? "label" : "value");
        }
        markup.close().line();
    }

    private void cell(FormCell cell, String at) {
        Span span = new Span(cell.columns(), cell.rows());
        String role = cell.role().name().toLowerCase(Locale.ROOT);
        markup.open(cell.role() == Role.LABEL ? "th" : "td", span.attributes("class", role));
        Figure figure = cell.figure();
        if (figure == null) {
            markup.text(cell.text());
        } else {
            presentation.figure(figure, cell.text(), at);
        }
        markup.close();
    }
}
