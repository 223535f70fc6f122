package org.gongkai.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gongkai.model.Amount;

/**
 * 金额: {@code 1234.56}, {@code 1,234.56}, {@code ￥１，２３４．５６}; negative as {@code -5}, {@code (5)} or {@code △5}.
 *
 * @param unit what the figure is counted in
 */
public record AmountParser(AmountUnit unit) implements Parser<Amount> {
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(\\.\\d+)?[Ee][-+]?\\d+");
    private static final Pattern SHEET_ERROR = Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|#+");
    private static final String EXPECTED = "金额，如 1234.56 或 1,234.56";

    @Override
    public Amount parse(String text) throws Unreadable {
        String figure = Characters.halfWidth(text).replace('−', '-').replace('¥', '￥');
        boolean bracketed = figure.startsWith("(") && figure.endsWith(")") && figure.length() > 2;
        String signed = Characters.trim(bracketed ? figure.substring(1, figure.length() - 1) : figure);
        String unsigned = withoutSign(signed);
        boolean negative = unsigned.length() < signed.length();
        if (bracketed && negative) {
            throw new Unreadable(EXPECTED, "负号写了两次，请只保留括号或只保留负号。");
        }
        BigDecimal digits = digits(withoutCurrency(unsigned));
        return of(bracketed || negative ? digits.negate() : digits);
    }

    /** The amount of a figure that is a number already. */
    public Amount of(BigDecimal figure) throws Unreadable {
        if (figure.signum() != 0 && figure.stripTrailingZeros().scale() > unit.decimals()) {
            throw new Unreadable(
                    "精确到分的金额（以" + unit.term() + "计，最多 " + unit.decimals() + " 位小数）", "请在系统中核实该金额，按分取整后重新导出。");
        }
        try {
            return unit.amount(figure);
        } catch (ArithmeticException e) {
            throw new Unreadable("可以计算的金额", "数字过大，请核实该金额及其单位后重新导出。");
        }
    }

    @Override
    public Amount standIn() {
        return Amount.ZERO;
    }

    private static String withoutSign(String figure) {
        String bare = withoutCurrency(figure);
        boolean signed = bare.startsWith("-") || bare.startsWith("△") || bare.startsWith("▲");
        return signed ? Characters.trim(bare.substring(1)) : figure;
    }

    private static String withoutCurrency(String figure) {
        return figure.startsWith("￥") ? Characters.trim(figure.substring(1)) : figure;
    }

    private static BigDecimal digits(String figure) throws Unreadable {
        if (PLAIN.matcher(figure).matches()) {
            return new BigDecimal(figure);
        }
        if (GROUPED.matcher(figure).matches()) {
            return new BigDecimal(figure.replace(",", ""));
        }
        throw new Unreadable(EXPECTED, remedy(figure));
    }

    private static String remedy(String figure) {
        if (SHEET_ERROR.matcher(figure).lookingAt()) {
            return "这是表格公式出错的结果，请改正公式或直接填写金额后重新导出。";
        }
        if (SCIENTIFIC.matcher(figure).matches()) {
            return "这是科学计数法，请把该列设为数值格式后重新导出。";
        }
        if (figure.contains(",")) {
            return "千分位逗号的位置不对，请核实后改正。";
        }
        return "请填写数字，没有金额时请删除该行或填写 0。";
    }
}
