package org.gongkai.value;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.gongkai.refusal.Problem;

/** What a parser makes of a text. */
final class ParsedValue {
    private ParsedValue() {}

    static Problem refusal(Parser<?> parser, String text) {
        Unreadable unreadable = catchThrowableOfType(Unreadable.class, () -> parser.parse(text));
        if (unreadable == null) {
            throw new AssertionError("It was read: " + text);
        }
        return Problem.of(unreadable, "此处", text);
    }
}
