package org.gongkai.model;

/**
 * 支出功能分类科目编码: three digits name a class 类, five a section 款, seven an item 项 (政府收支分类科目).
 *
 * @param digits the code
 */
public record FunctionalCode(String digits) implements Comparable<FunctionalCode> {
    private static final int CLASS_LENGTH = 3;
    private static final int SECTION_LENGTH = 5;
    private static final int ITEM_LENGTH = 7;

    public FunctionalCode {
        if (!digits.matches("\\d{3}(\\d{2}){0,2}")) {
            throw new IllegalArgumentException("A functional code has 3, 5 or 7 digits: " + digits);
        }
    }

    /** 类: the class it belongs to. */
    public FunctionalCode toClass() {
        return new FunctionalCode(digits.substring(0, CLASS_LENGTH));
    }

    /**
     * 款: the section it belongs to.
     *
     * @throws IllegalStateException if the code is a class
     */
    public FunctionalCode toSection() {
        if (digits.length() == CLASS_LENGTH) {
            throw new IllegalStateException("A class is above its sections: " + digits);
        }
        return new FunctionalCode(digits.substring(0, SECTION_LENGTH));
    }

    /** 项: whether it is an item, the level at which money is budgeted. */
    public boolean isItem() {
        return digits.length() == ITEM_LENGTH;
    }

    @Override
    public int compareTo(FunctionalCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
