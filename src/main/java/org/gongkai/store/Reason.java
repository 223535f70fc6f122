package org.gongkai.store;

/**
 * 缘由: who or what changes a state, and why.
 *
 * @param actor 经办人: a person's name, or the part of the program that acts
 * @param why 原因, a sentence
 */
public record Reason(String actor, String why) {
    /** 程序: the actor of whatever no person decided. */
    public static final String PROGRAM = "程序";

    public Reason {
        if (actor.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("请写明经办人和原因 / name a person and a reason.");
        }
    }

    /** A change that the program makes by itself. */
    public static Reason program(String why) {
        return new Reason(PROGRAM, why);
    }
}
