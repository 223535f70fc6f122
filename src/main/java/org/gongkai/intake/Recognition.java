package org.gongkai.intake;

import java.util.Map;

/**
 * 识别结果: what a table or a document was recognised as, for the person who dropped it.
 *
 * @param place where it is: the sheet, the member of an archive; empty for a whole file
 * @param form 识读方式: how its bytes were understood, such as CSV（GB18030 编码）
 * @param kind 导出种类, in Chinese
 * @param header 表头: the rows of the header, such as 第 4–5 行; empty for a document
 * @param unit 金额单位: of its columns of money; empty where it has none
 * @param taken how many records were taken
 * @param leftOut how many rows were left out, by reason, in the order of the reasons' first rows
 */
public record Recognition(
        String place, String form, String kind, String header, String unit, int taken, Map<String, Integer> leftOut) {}
