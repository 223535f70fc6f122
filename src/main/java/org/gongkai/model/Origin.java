package org.gongkai.model;

/**
 * 数据来源: the place in an office's own file that a record was read from.
 *
 * @param fingerprint the SHA-256 of the file's content, in lower-case hexadecimal
 * @param sheet the sheet of a workbook or the member of a JSON document; empty for a CSV file
 * @param row the row as a spreadsheet counts it, from 1; for a member of a JSON array, its place in the array from 1
 */
public record Origin(String fingerprint, String sheet, int row) {}
