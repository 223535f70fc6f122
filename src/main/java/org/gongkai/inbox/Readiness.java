package org.gongkai.inbox;

/**
 * 可收与否: whether a file that lies in the inbox may be taken now.
 *
 * @param status what is to be done with it
 * @param shortfall the Chinese sentence that says what it lacks; empty unless it is incomplete or overdue
 */
public record Readiness(Status status, String shortfall) {
    /** 状态: what is to be done with a file. */
    public enum Status {
        /** 已不在: it vanished. */
        GONE,
        /** 未稳定: it changed too lately; mere waiting makes it ready or incomplete. */
        SETTLING,
        /** 不完整: it rests, but is not whole, or its note does not fit or is still missing; it waits. */
        INCOMPLETE,
        /** 可收: it may be taken. */
        READY,
        /** 逾期: it has been incomplete and at rest for too long; it is to be taken and refused. */
        OVERDUE
    }

    static final Readiness GONE = new Readiness(Status.GONE, "");
    static final Readiness SETTLING = new Readiness(Status.SETTLING, "");
    static final Readiness READY = new Readiness(Status.READY, "");

    public Readiness {
        boolean lacking = status == Status.INCOMPLETE || status == Status.OVERDUE;
        if (lacking == shortfall.isEmpty()) {
            throw new IllegalArgumentException("Only what is incomplete lacks something: " + status + " " + shortfall);
        }
    }
}
