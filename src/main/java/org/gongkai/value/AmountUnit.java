package org.gongkai.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Amount;
import org.gongkai.model.Term;
import org.jspecify.annotations.Nullable;

/** 金额单位: what the figures of a column are counted in; always declared, never guessed. */
public enum AmountUnit implements Term {
    /** 元, with at most two decimals. */
    YUAN("元", 2) {
        @Override
        public Amount amount(BigDecimal figure) {
            return Amount.ofYuan(figure);
        }
    },
    /** 万元, with at most six decimals: a fen is a millionth of it. */
    WAN("万元", 6) {
        @Override
        public Amount amount(BigDecimal figure) {
            return Amount.ofWan(figure);
        }
    };

    private static final String SPACE = "[\\s\u3000\u00A0,]*";

    /** Followed by no further word, so that 单位：元氏县… declares nothing. */
    private static final Pattern DECLARATION =
            Pattern.compile("单位" + SPACE + ":" + SPACE + "(?:人民币)?" + SPACE + "(万元|元)(?![\\p{IsHan}\\w])");

    private static final Pattern OTHER = Pattern.compile(
            "单位" + SPACE + ":" + SPACE + "(?:人民币)?" + SPACE + "([十百千]元|[十百千]万元|亿元|美元|港元|欧元|日元)(?![\\p{IsHan}\\w])");

    private final String term;
    private final int decimals;

    AmountUnit(String term, int decimals) {
        this.term = term;
        this.decimals = decimals;
    }

    @Override
    public String term() {
        return term;
    }

    /** How many decimals a fen needs. */
    public int decimals() {
        return decimals;
    }

    /**
     * The amount of a figure in this unit.
     *
     * @throws ArithmeticException if it is finer than a fen or too large
     */
    public abstract Amount amount(BigDecimal figure);

    /** Whether a line declares a unit that no figure is read in, such as 单位：千元. */
    public static boolean isOtherDeclaredIn(String line) {
        return OTHER.matcher(Characters.halfWidth(line)).find();
    }

    /** The unit that a line above a table declares, such as 单位：万元. */
    public static @Nullable AmountUnit declaredIn(String line) {
        Matcher declaration = DECLARATION.matcher(Characters.halfWidth(line));
        return declaration.find()
                ? Term.find(AmountUnit.class, declaration.group(1)).orElse(null)
                : null;
    }
}
