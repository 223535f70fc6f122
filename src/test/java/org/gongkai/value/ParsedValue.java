package org.gongkai.value;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.gongkai.refusal.Problem;

/** What a parser makes of a text. */
final class ParsedValue {
    private ParsedValue() {}

    /** The value; none where the text is refused. */
    static <T> Optional<T> read(Parser<T> parser, String text) {
        try {
            return Optional.of(parser.parse(text));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    static Problem refusal(Parser<?> parser, String text) {
        Unreadable unreadable = catchThrowableOfType(Unreadable.class, () -> parser.parse(text));
        if (unreadable == null) {
            throw new AssertionError("It was read: " + text);
        }
        return Problem.of(unreadable, "此处", text);
    }
}
