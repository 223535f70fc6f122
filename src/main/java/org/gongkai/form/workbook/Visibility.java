package org.gongkai.form.workbook;

/** 显示状态: whether a sheet is seen in a spreadsheet. */
enum Visibility {
    VISIBLE(""),
    HIDDEN("隐藏的工作表，已读取，请核对"),
    /** Not even offered in the menu. */
    VERY_HIDDEN("深度隐藏的工作表（在“取消隐藏”中也看不到），已读取，请核对");

    private final String notice;

    Visibility(String notice) {
        this.notice = notice;
    }

    /** What is told of such a sheet; empty for one that is seen. */
    String notice() {
        return notice;
    }

    /** The state as XLSX writes it. */
    static Visibility of(String state) {
        return switch (state) {
            case "hidden" -> HIDDEN;
            case "veryHidden" -> VERY_HIDDEN;
            default -> VISIBLE;
        };
    }
}
