package org.gongkai.output.ofd;

import java.util.ArrayList;
import java.util.List;

/** 属性: names and values by turns, in the order in which they are added. */
final class Attributes {
    private final List<String> words = new ArrayList<>();

    Attributes add(String name, String value) {
        words.add(name);
        words.add(value);
        return this;
    }

    String[] toArray() {
        return words.toArray(String[]::new);
    }
}
