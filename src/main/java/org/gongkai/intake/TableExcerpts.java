package org.gongkai.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.ColumnLetters;
import org.gongkai.model.Origin;
import org.gongkai.refusal.Observations;

/** 表格摘录: the cells of amounts in a table, row by row; no row is kept but those asked for. */
final class TableExcerpts implements SheetVisitor, HeadedRows.Visitor {
    /** The columns that a row is recognised by. */
    private static final List<Field> CONTEXT = List.of(
            Field.PROJECT_NAME,
            Field.FUNCTION_NAME,
            Field.DEPARTMENTAL_NAME,
            Field.GOVERNMENT_NAME,
            Field.REVENUE_NAME,
            Field.ITEM_NAME,
            Field.ASSET_NAME,
            Field.FUND,
            Field.FROM);

    private final Set<Origin> places;
    private final String fingerprint;
    private final Observations seen = new Observations();
    private HeadedRows rows;
    private final Map<Origin, Excerpt> excerpts = new HashMap<>();

    TableExcerpts(Set<Origin> places) {
        this.places = places;
        this.fingerprint = places.stream().map(Origin::fingerprint).findFirst().orElse("");
        this.rows = headedRows();
    }

    private HeadedRows headedRows() {
        return new HeadedRows(seen, this);
    }

    @Override
    public void begin(Sheet sheet, String form) {
        rows = headedRows();
    }

    @Override
    public void row(Row row) {
        rows.accept(row);
    }

    @Override
    public void end() {
        rows.end();
    }

    @Override
    public void table(Header header) {}

    @Override
    public void row(Header header, Row row) {
        keepIfAsked(new Cells(header, row, fingerprint, seen));
    }

    /** What stood at a place, where there is such a place. */
    Optional<Excerpt> excerpt(Origin origin) {
        return Optional.ofNullable(excerpts.get(origin));
    }

    private void keepIfAsked(Cells cells) {
        if (places.contains(cells.origin())) {
            excerpts.put(cells.origin(), excerpt(cells));
        }
    }

    private static Excerpt excerpt(Cells cells) {
        Header header = cells.header();
        int column = header.kind().hasMoney() ? header.amountColumn() : header.column(Field.REASON);
        return new Excerpt(
                cells.origin(),
                ColumnLetters.of(column) + cells.row().number(),
                cells.header().heading(column),
                raw(cells.row(), column),
                CONTEXT.stream()
                        .map(cells::text)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(Excerpt.AND)));
    }

    private static String raw(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
