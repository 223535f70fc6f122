package org.gongkai.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Refusal;

/**
 * 识读结果: what one file holds.
 *
 * @param source the file
 * @param exports its records by unit and year, in the order in which the file first names them
 * @param recognitions 识别结果: what its tables and documents were recognised as, in their order
 * @param notices 提示, in Chinese: what was left unread and why
 * @param refused 退回的成员: the files of an archive that are refused while the rest stands, each named behind the archive
 */
public record Reading(
        Source source,
        List<Export> exports,
        List<Recognition> recognitions,
        List<String> notices,
        List<Refusal> refused) {
    public Reading {
        refused = List.copyOf(refused);
        exports = List.copyOf(exports);
        recognitions = List.copyOf(recognitions);
        notices = List.copyOf(notices);
    }

    /** The files of an archive that are refused, each with the reason on one line, in the order of the archive. */
    public Map<String, String> refusedMembers() {
        Map<String, String> members = new LinkedHashMap<>();
        refused.forEach(refusal -> members.put(refusal.source().fileName(), refusal.summary()));
        return members;
    }
}
