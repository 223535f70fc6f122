package org.gongkai.intake;

import java.util.List;
import org.gongkai.model.Export;
import org.gongkai.model.Source;

/**
 * 识读结果: what one file holds.
 *
 * @param source the file
 * @param exports its records by unit and year, in the order in which the file first names them
 * @param recognitions 识别结果: what its tables and documents were recognised as, in their order
 * @param notices 提示, in Chinese: what was left unread and why
 */
public record Reading(Source source, List<Export> exports, List<Recognition> recognitions, List<String> notices) {
    public Reading {
        exports = List.copyOf(exports);
        recognitions = List.copyOf(recognitions);
        notices = List.copyOf(notices);
    }
}
