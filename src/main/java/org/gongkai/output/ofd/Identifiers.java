package org.gongkai.output.ofd;

/** 标识: numbers for everything in a document that needs one, each given once. */
final class Identifiers {
    private int last;

    String next() {
        last++;
        return Integer.toString(last);
    }

    /** The highest that was given. */
    String highest() {
        return Integer.toString(last);
    }
}
