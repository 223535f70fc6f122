package org.gongkai.intake;

import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.ExportKind;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ProcurementLine;
import org.gongkai.value.IdentifierParser;
import org.gongkai.value.Parser;
import org.gongkai.value.Remembering;
import org.gongkai.value.TermParser;
import org.gongkai.value.TextParser;

/** 政府采购预算: one procurement line a row. */
final class ProcurementRows implements RowKind {
    private static final RowColumns COLUMNS = new RowColumns(
            Field.setOf(
                    Field.YEAR,
                    Field.UNIT_CODE,
                    Field.PROJECT_CODE,
                    Field.ITEM_CODE,
                    Field.ITEM_NAME,
                    Field.PROCUREMENT_CATEGORY,
                    Field.AMOUNT),
            Field.setOf(Field.SECRET),
            Field.setOf(Field.ITEM_CODE));

    private final RecordKeys<ProcurementLine> keys = new RecordKeys<>(ProcurementLine.class)
            .with(Field.PROJECT_CODE, ProcurementLine::projectCode)
            .with(Field.PROCUREMENT_CATEGORY, line -> line.category().term());
    private final Parser<String> names = new Remembering<>(new TextParser());
    private final Parser<String> projects = new Remembering<>(new IdentifierParser("项目编码"));
    private final Parser<String> items = new Remembering<>(new IdentifierParser("品目编码"));
    private final Parser<ProcurementCategory> categories = new TermParser<>(ProcurementCategory.class);

    @Override
    public ExportKind kind() {
        return ExportKind.PROCUREMENT;
    }

    @Override
    public RowColumns columns() {
        return COLUMNS;
    }

    @Override
    public RecordKeys<?> keys() {
        return keys;
    }

    @Override
    public Amount amount(Entry entry) {
        return ((ProcurementLine) entry).amount();
    }

    @Override
    public Entry read(Cells cells) {
        return new ProcurementLine(
                cells.read(Field.PROJECT_CODE, projects),
                cells.read(Field.ITEM_CODE, items),
                cells.read(Field.ITEM_NAME, names),
                cells.read(Field.PROCUREMENT_CATEGORY, categories),
                cells.amount(Field.AMOUNT),
                cells.isSecret(),
                cells.origin());
    }
}
