package org.gongkai.intake;

import java.util.Map;
import java.util.Set;
import org.gongkai.model.Amount;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.Entry;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.ExportKind;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.value.EconomicCodeParser;
import org.gongkai.value.FunctionalCodeParser;
import org.gongkai.value.FundSourceParser;
import org.gongkai.value.IdentifierParser;
import org.gongkai.value.Parser;
import org.gongkai.value.Remembering;
import org.gongkai.value.TermParser;
import org.gongkai.value.TextParser;

/** 支出预算明细: one budget line a row. */
final class ExpenditureRows implements RowKind {
    private static final RowColumns COLUMNS = new RowColumns(
            Field.setOf(
                    Field.YEAR,
                    Field.UNIT_CODE,
                    Field.UNIT_NAME,
                    Field.CATEGORY,
                    Field.PROJECT_CODE,
                    Field.PROJECT_NAME,
                    Field.FUNCTION_CODE,
                    Field.FUNCTION_NAME,
                    Field.DEPARTMENTAL_CODE,
                    Field.DEPARTMENTAL_NAME,
                    Field.GOVERNMENT_CODE,
                    Field.GOVERNMENT_NAME,
                    Field.FUND,
                    Field.FROM,
                    Field.AMOUNT),
            Field.setOf(Field.SECRET),
            Field.setOf(Field.DEPARTMENTAL_CODE, Field.GOVERNMENT_CODE),
            Map.of(
                    Field.FUNCTION_CODE,
                    Set.of(3, 5),
                    Field.DEPARTMENTAL_CODE,
                    Set.of(3),
                    Field.GOVERNMENT_CODE,
                    Set.of(3)));

    private final RecordKeys<BudgetLine> keys = new RecordKeys<>(BudgetLine.class)
            .with(Field.CATEGORY, line -> line.category().term())
            .with(Field.PROJECT_CODE, BudgetLine::projectCode)
            .with(Field.FUNCTION_CODE, line -> line.function().code().digits())
            .with(Field.DEPARTMENTAL_CODE, line -> line.departmental().code().digits())
            .with(Field.GOVERNMENT_CODE, line -> line.government().code().digits())
            .with(Field.FUND, line -> line.fund().term())
            .with(Field.FROM, line -> line.from().term());
    private final Parser<String> names = new Remembering<>(new TextParser());
    private final Parser<String> projects = new Remembering<>(new IdentifierParser("项目编码"));
    private final Parser<ExpenditureCategory> categories = new TermParser<>(ExpenditureCategory.class);
    private final Parser<FundSource> funds = new FundSourceParser();
    private final Parser<FundOrigin> origins = new TermParser<>(FundOrigin.class);
    private final SubjectReader<FunctionalCode> functions =
            new SubjectReader<>(Field.FUNCTION_CODE, Field.FUNCTION_NAME, FunctionalCodeParser.installed());
    private final SubjectReader<EconomicCode> departmental =
            new SubjectReader<>(Field.DEPARTMENTAL_CODE, Field.DEPARTMENTAL_NAME, EconomicCodeParser.departmental());
    private final SubjectReader<EconomicCode> government =
            new SubjectReader<>(Field.GOVERNMENT_CODE, Field.GOVERNMENT_NAME, EconomicCodeParser.government());

    @Override
    public ExportKind kind() {
        return ExportKind.EXPENDITURE;
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
        return ((BudgetLine) entry).amount();
    }

    @Override
    public Entry read(Cells cells) {
        return new BudgetLine(
                cells.read(Field.CATEGORY, categories),
                cells.read(Field.PROJECT_CODE, projects),
                cells.read(Field.PROJECT_NAME, names),
                functions.read(cells),
                departmental.read(cells),
                government.read(cells),
                cells.read(Field.FUND, funds),
                cells.read(Field.FROM, origins),
                cells.amount(Field.AMOUNT),
                cells.isSecret(),
                cells.origin());
    }
}
