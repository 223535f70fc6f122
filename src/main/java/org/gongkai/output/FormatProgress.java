package org.gongkai.output;

import org.gongkai.document.Disclosure;

/** 排版进度: is told of every format of a disclosure when it is done. */
@FunctionalInterface
public interface FormatProgress {
    /** Tells nobody. */
    FormatProgress NONE = (disclosure, format, done, all) -> {};

    /**
     * Notes that a format was written, or failed.
     *
     * @param format its name, such as {@code pdf}
     * @param done how many of them are done, from 1
     * @param all how many there are
     */
    void passed(Disclosure disclosure, String format, int done, int all);
}
