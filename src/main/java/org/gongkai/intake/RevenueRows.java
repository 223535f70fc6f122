package org.gongkai.intake;

import java.util.Map;
import java.util.Set;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.ExportKind;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.Subject;
import org.gongkai.value.FunctionalCodeParser;
import org.gongkai.value.FundSourceParser;
import org.gongkai.value.IdentifierParser;
import org.gongkai.value.Parser;
import org.gongkai.value.TermParser;
import org.jspecify.annotations.Nullable;

/** 收入预算明细: one revenue line a row; where it names a revenue subject, code and name both stand. */
final class RevenueRows implements RowKind {
    private static final RowColumns COLUMNS = new RowColumns(
            Field.setOf(
                    Field.YEAR,
                    Field.UNIT_CODE,
                    Field.UNIT_NAME,
                    Field.FUNCTION_CODE,
                    Field.FUNCTION_NAME,
                    Field.FUND,
                    Field.FROM,
                    Field.AMOUNT),
            Field.setOf(Field.REVENUE_CODE, Field.REVENUE_NAME),
            Field.setOf(Field.FUNCTION_CODE),
            Map.of(Field.FUNCTION_CODE, Set.of(3, 5)));

    private final RecordKeys<RevenueLine> keys = new RecordKeys<>(RevenueLine.class)
            .with(Field.FUNCTION_CODE, line -> line.function().code().digits())
            .with(Field.FUND, line -> line.fund().term())
            .with(Field.FROM, line -> line.from().term());
    private final SubjectReader<String> revenues =
            new SubjectReader<>(Field.REVENUE_CODE, Field.REVENUE_NAME, new IdentifierParser("收入分类科目编码"));
    private final SubjectReader<FunctionalCode> functions =
            new SubjectReader<>(Field.FUNCTION_CODE, Field.FUNCTION_NAME, FunctionalCodeParser.installed());
    private final Parser<FundSource> funds = new FundSourceParser();
    private final Parser<FundOrigin> origins = new TermParser<>(FundOrigin.class);

    @Override
    public ExportKind kind() {
        return ExportKind.REVENUE;
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
        return ((RevenueLine) entry).amount();
    }

    @Override
    public Entry read(Cells cells) {
        return new RevenueLine(
                functions.read(cells),
                revenue(cells),
                cells.read(Field.FUND, funds),
                cells.read(Field.FROM, origins),
                cells.amount(Field.AMOUNT),
                cells.origin());
    }

    private @Nullable Subject<String> revenue(Cells cells) {
        if (cells.isBlank(Field.REVENUE_CODE) && cells.isBlank(Field.REVENUE_NAME)) {
            return null;
        }
        return revenues.read(cells);
    }
}
