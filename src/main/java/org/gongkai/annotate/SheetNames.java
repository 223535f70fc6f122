package org.gongkai.annotate;

import org.apache.poi.ss.usermodel.Workbook;

/** 表名: names of sheets that a workbook has room for. */
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    /** A name, or it with the first number in brackets that no sheet has: 审核意见(2). */
    static String free(Workbook workbook, String name) {
        String free = name;
        for (int number = 2; workbook.getSheet(free) != null; number++) {
            String suffix = "(" + number + ")";
            free = name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
        }
        return free;
    }
}
