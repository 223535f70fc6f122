package org.gongkai.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Term;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * 列名: one cell of a header, understood.
 *
 * @param text the header as it stands
 * @param field what the dictionary knows it as, if it does
 * @param unit the unit that it declares in parentheses, if it does
 */
record Heading(String text, @Nullable Field field, @Nullable AmountUnit unit) {
    private static final Pattern IN_A_UNIT = Pattern.compile("(.+)\\((?:单位:)?(万元|元)\\)");

    static Heading of(String text) {
        String folded = Characters.fold(text);
        Matcher declared = IN_A_UNIT.matcher(folded);
        if (!declared.matches()) {
            return new Heading(text, Field.named(folded), null);
        }
        AmountUnit unit = Term.find(AmountUnit.class, declared.group(2)).orElse(null);
        Field field = Field.named(declared.group(1));
        return field != null && field.isAmount() ? new Heading(text, field, unit) : new Heading(text, null, null);
    }
}
