package org.gongkai.value;

/** 无法识读: a text is not what its parser reads; says what was expected and how to mend it. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String remedy;

    public Unreadable(String expected, String remedy) {
        super(expected, null, false, false);
        this.expected = expected;
        this.remedy = remedy;
    }

    /** What ought to stand there. */
    public String expected() {
        return expected;
    }

    /** How to mend it, a full sentence. */
    public String remedy() {
        return remedy;
    }
}
