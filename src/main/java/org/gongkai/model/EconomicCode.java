package org.gongkai.model;

/**
 * 支出经济分类科目编码: departmental (301…) or government (501…); three digits name a class 类, five a section 款.
 *
 * @param digits the code
 */
public record EconomicCode(String digits) implements Comparable<EconomicCode> {
    private static final int CLASS_LENGTH = 3;

    public EconomicCode {
        if (!digits.matches("\\d{3}(\\d{2})?")) {
            throw new IllegalArgumentException("An economic code has 3 or 5 digits: " + digits);
        }
    }

    /** 类: the class it belongs to. */
    public EconomicCode toClass() {
        return new EconomicCode(digits.substring(0, CLASS_LENGTH));
    }

    /** 款: whether it is a section, the level at which money is budgeted. */
    public boolean isSection() {
        return digits.length() > CLASS_LENGTH;
    }

    @Override
    public int compareTo(EconomicCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
