package org.gongkai.intake;

import java.util.List;
import org.gongkai.model.Export;
import org.gongkai.model.Source;

/**
 * 识读结果: what one file holds.
 *
 * @param source the file
 * @param exports its records by unit and year, in the order in which the file first names them
 * @param notices 提示, in Chinese: what was left unread and why
 */
public record Reading(Source source, List<Export> exports, List<String> notices) {
    public Reading {
        exports = List.copyOf(exports);
        notices = List.copyOf(notices);
    }
}
