package org.gongkai.form.workbook;

/** 额度: so much of something may still be read. */
final class Budget {
    private final String exceeded;
    private final String expected;
    private long left;

    /**
     * A budget.
     *
     * @param exceeded what an officer is told was found where it did not suffice
     * @param expected what was expected
     */
    Budget(long left, String exceeded, String expected) {
        this.left = left;
        this.exceeded = exceeded;
        this.expected = expected;
    }

    void spend(long amount) throws Unfit {
        left -= amount;
        if (left < 0) {
            throw Unfit.tooLarge("", exceeded, expected);
        }
    }
}
