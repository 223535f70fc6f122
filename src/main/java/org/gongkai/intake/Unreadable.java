package org.gongkai.intake;

/** 无法识读: a text is not what its parser reads; says what was expected and how to mend it. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String remedy;

    Unreadable(String expected, String remedy) {
        super(expected, null, false, false);
        this.expected = expected;
        this.remedy = remedy;
    }

    Problem at(String place, String value) {
        return new Problem(place, value, expected, remedy);
    }
}
