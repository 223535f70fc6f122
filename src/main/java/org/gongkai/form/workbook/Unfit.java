package org.gongkai.form.workbook;

import java.io.IOException;
import org.gongkai.refusal.Observations;

/** 不能识读: a workbook that is damaged, dangerous or too large to be read; it ends the reading and becomes a problem. */
final class Unfit extends IOException {
    private static final long serialVersionUID = 1L;

    private static final String DOCTYPE = "文档类型声明（DOCTYPE）";

    private final String place;
    private final String value;
    private final String expected;
    private final String remedy;

    /**
     * What is wrong with it.
     *
     * @param place where in the workbook; empty for the whole of it
     */
    Unfit(String place, String value, String expected, String remedy) {
        super(value);
        this.place = place;
        this.value = value;
        this.expected = expected;
        this.remedy = remedy;
    }

    static Unfit damaged(String place, String value) {
        return new Unfit(place, value, "没有损坏的工作簿", "请用 Excel 或 WPS 打开后另存为 XLSX，或从系统重新导出，再重新放入。");
    }

    static Unfit tooLarge(String place, String value, String expected) {
        return new Unfit(place, value, expected, "请按单位或按月份分开导出，再分别放入。");
    }

    static Unfit locked() {
        return new Unfit("", "有打开密码的工作簿", "没有密码的工作簿", "请取消密码后重新放入。");
    }

    static Unfit withMacros() {
        return new Unfit("", "带宏的工作簿", "不带宏的工作簿", "请用 Excel 或 WPS 另存为“Excel 工作簿（*.xlsx）”后重新放入；宏不会被执行。");
    }

    static Unfit linked(String target) {
        return new Unfit("", "链接到其他文件：" + target, "不引用其他文件的工作簿", "请把引用其他文件的公式粘贴为数值，断开链接后重新放入；链接的文件不会被读取。");
    }

    static Unfit withDoctype(String place) {
        return new Unfit(place, DOCTYPE, "不带文档类型声明的工作簿", "这不是 Excel 或 WPS 保存的内容，请从系统重新导出；声明中的地址不会被访问。");
    }

    boolean isDoctype() {
        return value.equals(DOCTYPE);
    }

    /** Tells it of a workbook. */
    void tell(Observations seen) {
        seen.problem(place.isEmpty() ? "整个文件" : place, value, expected, remedy);
    }
}
