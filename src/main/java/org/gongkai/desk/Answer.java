package org.gongkai.desk;

/**
 * 答复: what comes of a request.
 *
 * @param outcome how it went
 * @param text what it tells the person
 */
public record Answer(Outcome outcome, String text) {
    /** How a request went. */
    public enum Outcome {
        /** It was only told something. */
        TOLD,
        /** Something was changed, and there is something to do now. */
        CHANGED,
        /** It cannot be met as it was put. */
        WRONG,
        /** It cannot be met now. */
        UNAVAILABLE
    }

    static Answer told(Words words) {
        return new Answer(Outcome.TOLD, words.toString());
    }

    static Answer changed(Words words) {
        return new Answer(Outcome.CHANGED, words.toString());
    }

    static Answer wrong(String text) {
        return new Answer(Outcome.WRONG, text);
    }

    /** An answer that cannot be had now; the text says what to do. */
    public static Answer unavailable(String text) {
        return new Answer(Outcome.UNAVAILABLE, text);
    }
}
