package org.gongkai.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** 数字错写: how one of two exact numbers may have come of the other by a slip of the pen. */
public enum DigitSlip {
    /** 数字颠倒: the same digits, two of them swapped. */
    TRANSPOSED("两个数的数字相同，只有两位颠倒了，可能有一处写反。"),
    /** 一位不同: one digit differs. */
    ONE_DIGIT("两个数只有一位数字不同，可能有一处写错。"),
    /** 小数点移位: the same digits, the point elsewhere. */
    SHIFTED("两个数的数字相同，只是小数点位置或单位不同，请核对单位。"),
    /** 约一万倍: 元 taken for 万元. */
    TEN_THOUSANDFOLD("两个数相差约一万倍，可能一处按元、一处按万元填写。");

    private static final BigDecimal AT_LEAST = BigDecimal.valueOf(9_000);
    private static final BigDecimal AT_MOST = BigDecimal.valueOf(11_000);
    private static final int FEWEST_DIGITS = 3;

    private final String chinese;

    DigitSlip(String chinese) {
        this.chinese = chinese;
    }

    /** What it looks like, as a sentence for the officer. */
    public String chinese() {
        return chinese;
    }

    /**
     * The slip that explains two different numbers best; none where none does, or where they are too short for a likeness
     * to mean anything (fewer than three digits that count).
     */
    public static Optional<DigitSlip> between(BigDecimal one, BigDecimal other) {
        if (tenThousandfold(one, other)) {
            return Optional.of(TEN_THOUSANDFOLD);
        }
        if (Math.max(significant(one), significant(other)) < FEWEST_DIGITS) {
            return Optional.empty();
        }
        if (shift(one, other).isPresent()) {
            return Optional.of(SHIFTED);
        }
        if (transposed(one, other)) {
            return Optional.of(TRANSPOSED);
        }
        return oneDigitDiffers(one, other) ? Optional.of(ONE_DIGIT) : Optional.empty();
    }

    /** Whether the numbers have the same digits but for two that are swapped: 469,275 and 429,675. */
    public static boolean transposed(BigDecimal one, BigDecimal other) {
        String first = digits(one, other);
        String second = digits(other, one);
        int[] places = differing(first, second);
        return places.length == 2
                && first.charAt(places[0]) == second.charAt(places[1])
                && first.charAt(places[1]) == second.charAt(places[0]);
    }

    /** Whether the numbers have as many digits and one of them differs: 287,670.60 and 287,270.60. */
    public static boolean oneDigitDiffers(BigDecimal one, BigDecimal other) {
        return differing(digits(one, other), digits(other, one)).length == 1;
    }

    /** By how many places the point of the first is to be moved right to make the other, if that alone differs; never 0. */
    public static OptionalInt shift(BigDecimal one, BigDecimal other) {
        BigDecimal first = one.stripTrailingZeros();
        BigDecimal second = other.stripTrailingZeros();
        boolean shifted = one.signum() != 0
                && first.unscaledValue().equals(second.unscaledValue())
                && first.scale() != second.scale();
        return shifted ? OptionalInt.of(first.scale() - second.scale()) : OptionalInt.empty();
    }

    /** Whether the larger is about ten thousand times the smaller, within a tenth. */
    public static boolean tenThousandfold(BigDecimal one, BigDecimal other) {
        if (one.signum() == 0 || one.signum() != other.signum()) {
            return false;
        }
        BigDecimal smaller = one.abs().min(other.abs());
        BigDecimal larger = one.abs().max(other.abs());
        return larger.compareTo(smaller.multiply(AT_LEAST)) >= 0 && larger.compareTo(smaller.multiply(AT_MOST)) <= 0;
    }

    /** The digits of a number with as many decimals as the finer of the two. */
    private static String digits(BigDecimal number, BigDecimal beside) {
        int scale = Math.max(0, Math.max(number.scale(), beside.scale()));
        return number.setScale(scale).unscaledValue().toString();
    }

    private static int significant(BigDecimal number) {
        return number.stripTrailingZeros().precision();
    }

    private static int[] differing(String one, String other) {
        if (one.length() != other.length()) {
            return new int[0];
        }
        return IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .toArray();
    }
}
