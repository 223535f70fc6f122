package org.gongkai.form.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gongkai.form.Trait;
import org.jspecify.annotations.Nullable;

/** XLS 单元格识读: hands on the cells of one sheet of an old workbook. */
final class XlsCells {
    private static final String FORMULA = "=（公式）";

    private final XlsBook book;
    private final boolean uncomputed;
    private final SheetFeed feed;
    private @Nullable FormulaRecord awaiting;

    XlsCells(XlsBook book, boolean uncomputed, SheetFeed feed) {
        this.book = book;
        this.uncomputed = uncomputed;
        this.feed = feed;
    }

    void accept(Record record) throws IOException {
        if (record instanceof StringRecord result && awaiting != null) {
            feed.cell(awaiting.getColumn(), result.getString(), null);
            awaiting = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            giveUpAwaiting();
            feed.row(cell.getRow() + 1);
            tell(cell);
        }
    }

    void end() throws IOException {
        giveUpAwaiting();
        feed.end();
    }

    private void giveUpAwaiting() throws IOException {
        if (awaiting != null) {
            feed.cell(awaiting.getColumn(), FORMULA, Trait.UNCOMPUTED);
            awaiting = null;
        }
    }

    private void tell(CellValueRecordInterface cell) throws IOException {
        int column = cell.getColumn();
        if (cell instanceof NumberRecord number) {
            number(number);
        } else if (cell instanceof LabelSSTRecord text) {
            feed.cell(column, shared(text), null);
        } else if (cell instanceof LabelRecord text) {
            feed.cell(column, text.getValue(), null);
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        } else if (cell instanceof BoolErrRecord result) {
            result(column, result.isBoolean(), result.isBoolean() && result.getBooleanValue(), result.getErrorValue());
        }
    }

    private String shared(LabelSSTRecord cell) throws Unfit {
        String text = book.text(cell.getSSTIndex());
        if (text == null) {
            throw Unfit.damaged(feed.place(cell.getColumn()), "共享字符串“" + cell.getSSTIndex() + "”不存在");
        }
        return text;
    }

    private void formula(FormulaRecord formula) throws IOException {
        int column = formula.getColumn();
        if (uncomputed || isLeftToLoading(formula)) {
            feed.cell(column, FORMULA, Trait.UNCOMPUTED);
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, stored(formula));
            case STRING -> awaiting = formula.hasCachedResultString() ? formula : null;
            case BOOLEAN -> result(column, true, formula.getCachedBooleanValue(), 0);
            case ERROR -> result(column, false, false, formula.getCachedErrorValue());
            case BLANK, FORMULA, _NONE -> feed.cell(column, FORMULA, Trait.UNCOMPUTED);
        }
    }

    /** Programs that compute nothing leave a zero and ask for computing when the workbook is opened. */
    private static boolean isLeftToLoading(FormulaRecord formula) {
        BigDecimal stored = stored(formula);
        boolean isNumber = formula.getCachedResultTypeEnum() == CellType.NUMERIC;
        return formula.isCalcOnLoad() && isNumber && stored != null && stored.signum() == 0;
    }

    private void number(NumberRecord cell) throws IOException {
        number(cell, stored(cell));
    }

    private void number(CellValueRecordInterface cell, @Nullable BigDecimal stored) throws IOException {
        NumberFormat format = book.styles().get(cell.getXFIndex());
        if (format == null) {
            throw Unfit.damaged(feed.place(cell.getColumn()), "格式“" + cell.getXFIndex() + "”不存在");
        }
        if (stored == null) {
            feed.cell(cell.getColumn(), FormulaError.NUM.getString(), Trait.ERROR);
        } else {
            feed.number(cell.getColumn(), stored, format, book.dates());
        }
    }

    private void result(int column, boolean isBoolean, boolean value, int error) throws IOException {
        if (isBoolean) {
            feed.cell(column, value ? "TRUE" : "FALSE", null);
        } else {
            String text =
                    FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#N/A";
            feed.cell(column, text, Trait.ERROR);
        }
    }

    /** The shortest decimal of a stored binary number; null where it is none. */
    private static @Nullable BigDecimal stored(NumberRecord cell) {
        return Double.isFinite(cell.getValue()) ? BigDecimal.valueOf(cell.getValue()) : null;
    }

    private static @Nullable BigDecimal stored(FormulaRecord cell) {
        return Double.isFinite(cell.getValue()) ? BigDecimal.valueOf(cell.getValue()) : null;
    }
}
