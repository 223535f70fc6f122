package org.gongkai.intake;

import org.gongkai.model.Origin;

/**
 * 记录路径: where in the documents of a dropped file a record stands, and where its members stand.
 *
 * @param whole the record itself: 项目[3] of a library, empty for a document that is one record; in an archive behind the
 *     path of the document and /
 * @param within what every member of it begins with
 */
record RecordPath(String whole, String within) {
    /** A record that stands in an array. */
    static RecordPath ofElement(Origin origin) {
        String whole = origin.sheet() + "[" + origin.row() + "]";
        return new RecordPath(whole, whole + ".");
    }

    /** A record that is a whole document. */
    static RecordPath ofDocument(String member) {
        String document = in(member, "");
        return new RecordPath(document, document);
    }

    /** A place in a document as a place in the dropped file. */
    static String in(String member, String path) {
        return member.isEmpty() ? path : member + "/" + path;
    }
}
