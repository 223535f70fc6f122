package org.gongkai.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.Explanation;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Moment;
import org.gongkai.value.IdentifierParser;
import org.gongkai.value.MatterParser;
import org.gongkai.value.MomentParser;
import org.gongkai.value.Parser;
import org.gongkai.value.ProseParser;
import org.gongkai.value.Remembering;
import org.gongkai.value.TextParser;
import org.jspecify.annotations.Nullable;

/** 说明: one reason a row, for what one check found about one record. */
final class ExplanationRows implements RowKind {
    private static final RowColumns COLUMNS = new RowColumns(
            Field.setOf(
                    Field.YEAR,
                    Field.UNIT_CODE,
                    Field.RULE,
                    Field.MATTER,
                    Field.REASON,
                    Field.GIVEN_BY,
                    Field.GIVEN_WHEN),
            Field.setOf(Field.UNIT_NAME),
            Field.setOf(Field.RULE));
    /** What only an explanation has; 说明, 填报人 or 日期 alone stand on many a cover. */
    private static final Set<Field> OWN =
            Field.setOf(Field.RULE, Field.MATTER, Field.REASON, Field.GIVEN_BY, Field.GIVEN_WHEN);

    private static final int ENOUGH_WITHOUT_RULE = 3;

    private final RecordKeys<Explanation> keys = new RecordKeys<>(Explanation.class);
    private final Parser<String> rules = new Remembering<>(new IdentifierParser("规则号"));
    private final Parser<String> matters = new MatterParser();
    private final Parser<String> reasons = new ProseParser();
    private final Parser<String> persons = new Remembering<>(new TextParser());
    private final Parser<Moment> moments = new MomentParser();

    @Override
    public ExportKind kind() {
        return ExportKind.EXPLANATIONS;
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
    public boolean hasMoney() {
        return false;
    }

    @Override
    public Amount amount(Entry entry) {
        return Amount.ZERO;
    }

    @Override
    public boolean mayBeAbove(List<Heading> headings) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        headings.stream().map(Heading::field).filter(Objects::nonNull).forEach(fields::add);
        fields.retainAll(OWN);
        return fields.contains(Field.RULE) || fields.size() >= ENOUGH_WITHOUT_RULE;
    }

    /**
     * 项目 is what an explanation is about, and of two words for the same the very name of the column goes before the other:
     * beside 说明, 原因 is what was found.
     */
    @Override
    public List<Heading> understood(List<Heading> headings) {
        if (headings.stream().noneMatch(heading -> heading.field() == Field.RULE)) {
            return headings;
        }
        Set<Field> named = new HashSet<>();
        headings.stream()
                .filter(ExplanationRows::isNamedItself)
                .map(Heading::field)
                .forEach(named::add);
        List<Heading> own = new ArrayList<>();
        for (Heading heading : headings) {
            @Nullable Field field = isProject(heading) ? Field.MATTER : heading.field();
            boolean givesWay = COLUMNS.required().contains(field) && named.contains(field) && !isNamedItself(heading);
            own.add(new Heading(heading.text(), givesWay ? null : field, Reach.WHOLE, heading.unit()));
        }
        return own;
    }

    private static boolean isProject(Heading heading) {
        return heading.field() == Field.PROJECT_CODE && heading.reach() == Reach.BOTH;
    }

    private static boolean isNamedItself(Heading heading) {
        return heading.field() != null
                && HeadingWords.fold(heading.text()).equals(heading.field().term());
    }

    /** In the report of the program the office fills in the rows that it gives a reason for, and leaves the others. */
    @Override
    public Optional<String> leftOpen(Cells cells) {
        boolean open = cells.isBlank(Field.REASON) && cells.isBlank(Field.GIVEN_BY) && cells.isBlank(Field.GIVEN_WHEN);
        return open ? Optional.of("没有填写说明的意见") : Optional.empty();
    }

    @Override
    public String remedyForNone() {
        return OwnReport.REMEDY;
    }

    @Override
    public Entry read(Cells cells) {
        return new Explanation(
                cells.read(Field.RULE, rules),
                cells.read(Field.MATTER, matters),
                cells.read(Field.REASON, reasons),
                cells.read(Field.GIVEN_BY, persons),
                cells.read(Field.GIVEN_WHEN, moments),
                cells.origin());
    }
}
