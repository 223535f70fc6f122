package org.gongkai.health;

/** 检查: one thing that has to be well. */
interface Check {
    /** Its name, which is never used for another. */
    String name();

    /** What it counts for. */
    Scope scope();

    /** What to do where it is not well, or cannot even be found out. */
    Advice advice();

    /**
     * Looks.
     *
     * @throws Exception if it cannot be found out; then all is not well
     */
    Condition look() throws Exception;
}
