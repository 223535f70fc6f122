package org.gongkai.check;

/** 核对结果: what a cross-check says of one of the things it looks at. */
sealed interface Outcome permits Outcome.Held, Breach, Outcome.NotRun {
    /** It holds. */
    Held HELD = new Held();

    /** 相符. */
    record Held() implements Outcome {}

    /**
     * 未核对: it cannot be looked at, which is not the same as holding.
     *
     * @param why the reason, in Chinese
     */
    record NotRun(String why) implements Outcome {}
}
