package org.gongkai.intake;

import java.util.List;
import java.util.Optional;
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

    /** Why a row is no record yet, though it looks like one; empty where it is one. */
    default Optional<String> leftOpen(Cells cells) {
        return Optional.empty();
    }

    /** What to do where a table of this kind has no record at all. */
    default String remedyForNone() {
        return "没有数据行就不知道属于哪个单位；单位确实没有这类数据的，请在“单位信息”的“无数据”中写上“" + kind().term() + "”，不必放入空表。";
    }

    /** The record of a row. */
    Entry read(Cells cells);
}
