package org.gongkai.intake;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.model.Subject;
import org.gongkai.value.Parser;
import org.gongkai.value.Remembering;
import org.gongkai.value.TextParser;

/**
 * 科目: reads a code with its name; a subject that stands in a million rows is held once.
 *
 * @param <C> the code
 */
final class SubjectReader<C> {
    private static final int MOST = 50_000;

    private final Field code;
    private final Field name;
    private final Parser<C> codes;
    private final Parser<String> names = new Remembering<>(new TextParser());
    private final Map<Subject<C>, Subject<C>> known = new HashMap<>();

    SubjectReader(Field code, Field name, Parser<C> codes) {
        this.code = code;
        this.name = name;
        this.codes = new Remembering<>(codes);
    }

    Subject<C> read(Cells cells) {
        Subject<C> subject = new Subject<>(cells.read(code, codes), cells.read(name, names));
        if (known.size() >= MOST) {
            return known.getOrDefault(subject, subject);
        }
        Subject<C> before = known.putIfAbsent(subject, subject);
        return before == null ? subject : before;
    }
}
