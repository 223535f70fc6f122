package org.gongkai.annotate;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.gongkai.form.ContentVisitor;
import org.gongkai.form.DocumentValues;
import org.gongkai.form.ExactText;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.refusal.Observations;

/** 单元格计数: how many cells a copy of a file would have. */
final class CellCount implements ContentVisitor, SheetVisitor {
    /** A value of a document takes a row of so many cells. */
    private static final int CELLS_OF_A_VALUE = 4;

    private final ToIntFunction<String> knownWords;
    private long cells;

    CellCount(ToIntFunction<String> knownWords) {
        this.knownWords = knownWords;
    }

    long cells() {
        return cells;
    }

    @Override
    public SheetVisitor sheets() {
        return this;
    }

    @Override
    public int knownWords(String text) {
        return knownWords.applyAsInt(text);
    }

    @Override
    public void document(ExactText text, String member, Observations seen) throws IOException {
        DocumentValues.visit(text, (path, value) -> cells += CELLS_OF_A_VALUE);
    }

    @Override
    public void begin(Sheet sheet, String form) {}

    @Override
    public void row(Row row) {
        cells += row.cells().size();
    }

    @Override
    public void end() {}
}
