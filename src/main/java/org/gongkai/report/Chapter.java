package org.gongkai.report;

import org.gongkai.model.ChineseNumeral;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.TableSpec;

/** 章节: the chapters and tables of a disclosure, in their order, as the bureau's checklist goes through them. */
public enum Chapter {
    WHOLE("全文", "个人信息与涉密内容"),
    DUTIES("第一部分 概况", "一、本单位职责"),
    ORGANISATION("第一部分 概况", "二、机构设置情况"),
    TABLE_1(1),
    TABLE_2(2),
    TABLE_3(3),
    TABLE_4(4),
    TABLE_5(5),
    TABLE_6(6),
    TABLE_7(7),
    TABLE_8(8),
    TABLE_9(9),
    TABLE_10(10),
    TABLE_11(11),
    TABLE_12(12),
    TABLE_13(13),
    CHANGES("第三部分 预算情况说明", "一、单位预算收支数据变动情况及原因"),
    REVENUE("第三部分 预算情况说明", "二、收入预算情况说明"),
    EXPENDITURE("第三部分 预算情况说明", "三、支出预算情况说明"),
    FISCAL_APPROPRIATION("第三部分 预算情况说明", "四、财政拨款收支预算总体情况说明"),
    GENERAL_PUBLIC_BUDGET("第三部分 预算情况说明", "五、一般公共预算支出情况说明"),
    BASIC_EXPENDITURE("第三部分 预算情况说明", "六、一般公共预算基本支出情况说明"),
    THREE_PUBLIC_EXPENSES("第三部分 预算情况说明", "七、“三公”经费增减变动原因说明"),
    AGENCY_OPERATING_EXPENSES("第三部分 预算情况说明", "八、机关运行经费增减变动原因说明"),
    PROCUREMENT("第三部分 预算情况说明", "九、政府采购情况"),
    PERFORMANCE("第三部分 预算情况说明", "十、绩效管理情况"),
    HOLDINGS("第三部分 预算情况说明", "十一、国有资产占有使用情况"),
    OTHERS("第三部分 预算情况说明", "十二、其他说明"),
    GLOSSARY("第四部分 名词解释", "名词解释"),
    SHEETS("附件", "项目支出绩效目标表");

    private static final String YEAR = "{年}";

    private final String part;
    private final String title;
    private final int table;

    Chapter(String part, String title) {
        this.part = part;
        this.title = title;
        this.table = 0;
    }

    Chapter(int table) {
        this.part = "第二部分 单位预算报表";
        this.title = "";
        this.table = table;
    }

    /** The part of the disclosure that it belongs to. */
    public String part() {
        return part;
    }

    /** Its heading in the disclosure of a year. */
    public String title(int year) {
        if (table == 0) {
            return title;
        }
        TableSpec spec = DisclosureTables.ALL.get(table - 1);
        return label() + " " + spec.title().replace(YEAR, Integer.toString(year));
    }

    /** Whether a record, such as 表三 2013850, is of this table. */
    boolean isNamedBy(String record) {
        return table > 0 && (record.equals(label()) || record.startsWith(label() + " "));
    }

    private String label() {
        return "表" + ChineseNumeral.of(table);
    }
}
