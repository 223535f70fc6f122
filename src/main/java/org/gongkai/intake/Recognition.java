package org.gongkai.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 识别结果: what a table or a document was recognised as, for the person who dropped it.
 *
 * @param place where it is: the sheet, the member of an archive; empty for a whole file
 * @param form 识读方式: how its bytes were understood, such as CSV（GB18030 编码）
 * @param kind 导出种类, in Chinese
 * @param header 表头: the rows of the header, such as 第 4–5 行; empty for a document
 * @param unit 金额单位: of its columns of money, such as 万元; empty for a table without money
 * @param taken how many records were taken
 * @param leftOut how many rows were left out, by reason, in the order of the reasons' first rows
 */
public record Recognition(
        String place, String form, String kind, String header, String unit, int taken, Map<String, Integer> leftOut) {
    public Recognition {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** The whole of it on one line. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (!place.isEmpty()) {
            parts.add(place);
        }
        parts.add(form);
        if (!header.isEmpty()) {
            parts.add("表头在" + header);
        }
        if (!unit.isEmpty()) {
            parts.add("金额单位：" + unit);
        }
        parts.add("读取 " + taken + " 条记录");
        if (!leftOut.isEmpty()) {
            parts.add("未读取 " + leftOutRows());
        }
        return "识别为" + kind + "：" + String.join("，", parts);
    }

    private String leftOutRows() {
        return leftOut.entrySet().stream()
                .map(reason -> reason.getKey() + " " + reason.getValue() + " 行")
                .collect(Collectors.joining("、"));
    }
}
