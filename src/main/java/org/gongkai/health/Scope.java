package org.gongkai.health;

/** 检查范围: what it means that a check fails. */
public enum Scope {
    /** Nothing can be done at all until it is well: the intake pauses, the program is not ready. */
    WORK,
    /** A person has to do something, while the program goes on. */
    ATTENTION,
    /** The program itself is stuck, and starting it anew would help. */
    LIFE
}
