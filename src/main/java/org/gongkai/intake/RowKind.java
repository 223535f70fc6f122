package org.gongkai.intake;

import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.ExportKind;

/**
 * 表样: a kind of export that comes as rows. One is made for each file, so that its parsers may remember what repeats.
 *
 * <p>A new kind is a new class of this interface, named in {@link #all()}.
 */
interface RowKind {
    /** The kinds that come as rows. */
    static List<RowKind> all() {
        return List.of(
                new ExpenditureRows(),
                new RevenueRows(),
                new AssetRows(),
                new ProcurementRows(),
                new ExplanationRows());
    }

    /** 导出种类. */
    ExportKind kind();

    /** 列表: its columns. */
    RowColumns columns();

    /** What its records are told apart by. */
    RecordKeys<?> keys();

    /** Whether its records are of money, so that rows may sum them. */
    default boolean hasMoney() {
        return true;
    }

    /** The money of a record; nothing where there is none. */
    Amount amount(Entry entry);

    /** Whether headings may be of this kind at all; a kind whose words stand on covers and in footers too asks for several. */
    default boolean mayBeAbove(List<Heading> headings) {
        return true;
    }

    /** The headings of a header as this kind understands them; a word may mean another thing in another kind. */
    default List<Heading> understood(List<Heading> headings) {
        return headings;
    }

    /** The record of a row. */
    Entry read(Cells cells);
}
