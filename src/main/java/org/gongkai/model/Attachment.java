package org.gongkai.model;

/**
 * 附件: a PDF that is laid behind the disclosure.
 *
 * @param title 附件名, as its file is named; what tells one attachment of a dossier from another
 * @param pages 页数, at least 1
 * @param fingerprint the SHA-256 of the PDF itself, in lower-case hexadecimal
 * @param origin where it lies: the content that was dropped; in an archive the sheet is the path of the PDF within it
 */
public record Attachment(String title, int pages, String fingerprint, Origin origin) implements Entry {}
