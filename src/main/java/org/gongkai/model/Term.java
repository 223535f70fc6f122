package org.gongkai.model;

import java.util.Optional;
import java.util.stream.Stream;

/** 术语: something that has one exact Chinese term in the exports and in the disclosure. */
public interface Term {
    /** The Chinese term, as the finance system writes it. */
    String term();

    /** The constant whose term equals the text, if any. */
    static <E extends Enum<E> & Term> Optional<E> find(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.term().equals(text))
                .findFirst();
    }
}
