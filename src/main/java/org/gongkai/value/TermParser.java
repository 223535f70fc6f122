package org.gongkai.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Term;

/**
 * 固定用语: one of the terms of an enum, as the finance system writes it; only width and inner space may differ.
 *
 * @param <E> the enum
 * @param type its class
 */
public record TermParser<E extends Enum<E> & Term>(Class<E> type) implements Parser<E> {
    private static final int LONGEST = 100;

    @Override
    public E parse(String text) throws Unreadable {
        Optional<E> exact = Term.find(type, text);
        if (exact.isPresent()) {
            return exact.get();
        }
        String folded = Characters.fold(text);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> Characters.fold(constant.term()).equals(folded))
                .findFirst()
                .orElseThrow(() -> new Unreadable("下列之一：" + terms(), remedy(folded)));
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

    private String remedy(String text) {
        List<String> near = text.length() > LONGEST
                ? List.of()
                : NearMiss.of(text, Stream.of(type.getEnumConstants()).map(Term::term));
        String hint = near.isEmpty() ? "" : "最接近的是“" + String.join("”、“", near) + "”。";
        return hint + "请改为其中一项，用字须完全一致。";
    }
}
