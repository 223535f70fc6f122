package org.gongkai.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.value.Characters;

/**
 * 表上单位: whom the line above a printed table says it belongs to.
 *
 * @param code 单位编码; empty where the line says only a name
 * @param name 单位名称; empty where the line says only a code
 */
record PrintedUnit(String code, String name) {
    /** Nobody is named. */
    static final PrintedUnit NOBODY = new PrintedUnit("", "");

    /** No line above a table is longer. */
    private static final int LONGEST_LINE = 300;

    private static final String SAID = "\\s*:\\s*((?:[0-9A-Za-z_-]+\\s+)?\\S+)";

    private static final Pattern BY_CODE = Pattern.compile("(?<!\\p{IsHan})(?:(?:预算)?单位|部门|预算)(?:编码|代码)" + SAID);

    private static final Pattern BY_NAME =
            Pattern.compile("(?<!\\p{IsHan})(?:预算|编制|填报|编报)?(?:单位|部门)(?:\\(单位\\))?(?:名称)?(?:\\(盖章\\))?" + SAID);

    /** Letters and digits, a digit among them. */
    private static final String CODE = "((?=[A-Za-z_-]*\\d)[0-9A-Za-z][0-9A-Za-z_-]{2,63}?)";

    private static final Pattern CODE_FIRST = Pattern.compile(CODE + "(?:[-_:、.\\s]+)(\\p{IsHan}.*)");
    private static final Pattern CODE_AT_ONCE = Pattern.compile("(\\d{6,})(\\p{IsHan}.*)");
    private static final Pattern CODE_IN_BRACKETS = Pattern.compile("[\\[(【]" + CODE + "[\\])】]\\s*(\\p{IsHan}.*)");
    private static final Pattern CODE_LAST = Pattern.compile("(\\p{IsHan}.*?)\\s*[\\[(【]" + CODE + "[\\])】]");
    private static final Pattern CODE_ALONE = Pattern.compile(CODE);
    private static final Pattern MONEY = Pattern.compile("(?:人民币)?(?:万元|元)");

    /** What a cell says of the unit: 单位名称：029017-阳泉市…, 部门：[029017]阳泉市…, 单位编码：029017. */
    static Optional<PrintedUnit> in(String cell) {
        if (cell.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String line = Characters.halfWidth(cell).replace('\u3000', ' ').replace('\u00A0', ' ');
        Matcher coded = BY_CODE.matcher(line);
        if (coded.find()) {
            Matcher code = CODE_ALONE.matcher(coded.group(1));
            return code.matches() ? Optional.of(new PrintedUnit(code.group(1), "")) : Optional.empty();
        }
        Matcher named = BY_NAME.matcher(line);
        while (named.find()) {
            if (!MONEY.matcher(named.group(1)).matches()) {
                return Optional.of(of(Characters.trim(named.group(1))));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing at all is known. */
    boolean isNobody() {
        return code.isEmpty() && name.isEmpty();
    }

    /** This and what another line above the same table says. */
    PrintedUnit and(PrintedUnit other) {
        return new PrintedUnit(code.isEmpty() ? other.code : code, name.isEmpty() ? other.name : name);
    }

    private static PrintedUnit of(String said) {
        for (Pattern pattern : List.of(CODE_FIRST, CODE_AT_ONCE, CODE_IN_BRACKETS)) {
            Matcher first = pattern.matcher(said);
            if (first.matches()) {
                return new PrintedUnit(first.group(1), Characters.fold(first.group(2)));
            }
        }
        Matcher last = CODE_LAST.matcher(said);
        if (last.matches()) {
            return new PrintedUnit(last.group(2), Characters.fold(last.group(1)));
        }
        return CODE_ALONE.matcher(said).matches()
                ? new PrintedUnit(said, "")
                : new PrintedUnit("", Characters.fold(said));
    }
}
