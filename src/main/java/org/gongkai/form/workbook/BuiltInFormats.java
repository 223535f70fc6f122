package org.gongkai.form.workbook;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** 内置格式: the number formats that a workbook names without saying what they are (ECMA-376 part 1, 18.8.30, zh-cn). */
final class BuiltInFormats {
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String TIME = "h\"时\"mm\"分\"ss\"秒\"";

    private BuiltInFormats() {}

    /** A format by its number; one that nobody knows shows a number as it is. */
    static NumberFormat get(int number) {
        return NumberFormat.of(
                switch (number) {
                    case 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
                    case 32, 33, 34, 35, 55, 56 -> TIME;
                    default -> western(number);
                });
    }

    private static String western(int number) {
        String code = number < 0 || number >= BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                ? null
                : BuiltinFormats.getBuiltinFormat(number);
        return code == null || code.startsWith("reserved") ? "General" : code;
    }
}
