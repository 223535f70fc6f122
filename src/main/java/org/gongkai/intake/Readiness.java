package org.gongkai.intake;

/**
 * 待收判断: whether a file that lies in the inbox may be taken.
 *
 * @param status the judgement
 * @param shortfall 文件不完整: what is missing, a Chinese sentence; empty unless it is {@code INCOMPLETE} or {@code OVERDUE}
 */
public record Readiness(Status status, String shortfall) {
    /** What is to be done with it. */
    public enum Status {
        /** It vanished. */
        GONE,
        /** It was written a moment ago. */
        SETTLING,
        /** Nobody writes it any more, but it is not complete; it waits. */
        INCOMPLETE,
        /** It may be taken. */
        READY,
        /** It was waited for long enough: it is taken and refused. */
        OVERDUE
    }

    static final Readiness READY = new Readiness(Status.READY, "");
    static final Readiness GONE = new Readiness(Status.GONE, "");
    static final Readiness SETTLING = new Readiness(Status.SETTLING, "");
}
