package org.gongkai.desk;

import java.io.IOException;

/** 办事: one thing that can be asked of an installation while its data is in hand. */
@FunctionalInterface
interface Errand {
    /**
     * Does what is asked.
     *
     * @throws IllegalArgumentException if it cannot be done as it was put, in a sentence that says what to change
     */
    Answer run(Request request) throws IOException;
}
