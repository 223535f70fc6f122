package org.gongkai.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.model.Origin;

/** 表格摘录: the cells of amounts in the rows of tables that are asked for. */
final class TableExcerpts implements AskedRows.Visitor {
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

    private final Map<Origin, Excerpt> excerpts = new HashMap<>();

    @Override
    public void cells(Cells cells) {
        excerpts.put(cells.origin(), excerpt(cells));
    }

    /** What stood at a place, where there is such a place. */
    Optional<Excerpt> excerpt(Origin origin) {
        return Optional.ofNullable(excerpts.get(origin));
    }

    private static Excerpt excerpt(Cells cells) {
        Header header = cells.header();
        int column = header.kind().hasMoney() ? header.amountColumn() : header.column(Field.REASON);
        return new Excerpt(
                cells.origin(),
                cells.row().cellName(column),
                cells.header().heading(column),
                cells.row().raw(column),
                CONTEXT.stream()
                        .map(cells::text)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(Excerpt.AND)));
    }
}
