package org.gongkai.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Term;
import org.gongkai.value.AmountUnit;

/**
 * 报表栏: a column of a printed table, understood.
 *
 * @param index its place in the sheet, counted from 0
 * @param side 1 for the left side or the only one, 2 for the right
 * @param role what stands in it
 * @param heading its headings from the outermost to its own
 */
record PrintedColumn(int index, int side, Role role, String heading) {
    private static final Pattern CODE = Pattern.compile(".*(?:编码|代码)|类|款|项");

    private static final Pattern NAME =
            Pattern.compile(".*名称|(?:收入|支出|预算)?(?:项目|科目)|收入|支出|单位|部门|预算单位|(?:支出)?功能分类(?:科目)?|.*经济(?:分类)?科目");

    private static final Pattern MONEY = Pattern.compile("\\((?:单位:)?(万元|元)\\)");

    /** What stands in a column. */
    enum Role {
        /** 编码, the whole of it or one level. */
        CODE,
        /** 名称. */
        NAME,
        /** 金额. */
        AMOUNT
    }

    /** What stands below a heading. */
    static Role role(String title) {
        if (CODE.matcher(title).matches()) {
            return Role.CODE;
        }
        return NAME.matcher(title).matches() ? Role.NAME : Role.AMOUNT;
    }

    /** The unit of money that its heading declares in parentheses. */
    Optional<AmountUnit> money() {
        Matcher declared = MONEY.matcher(heading);
        return declared.find() ? Term.find(AmountUnit.class, declared.group(1)) : Optional.empty();
    }

    boolean is(Role other) {
        return role == other;
    }
}
