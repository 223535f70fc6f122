package org.gongkai.value;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Term;

/**
 * 固定用语: one of the terms of an enum, exactly as the finance system writes it.
 *
 * @param <E> the enum
 * @param type its class
 */
public record TermParser<E extends Enum<E> & Term>(Class<E> type) implements Parser<E> {
    @Override
    public E parse(String text) throws Unreadable {
        return Term.find(type, text).orElseThrow(() -> new Unreadable("下列之一：" + terms(), "请改为其中一项，用字须完全一致。"));
    }

    /** The last of the terms, the least likely to ask for anything more of its record. */
    @Override
    public E standIn() {
        E[] constants = type.getEnumConstants();
        return constants[constants.length - 1];
    }

    private String terms() {
        return Stream.of(type.getEnumConstants()).map(Term::term).collect(Collectors.joining("、"));
    }
}
