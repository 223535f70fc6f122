package org.gongkai.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 编码与名称: a code and a name that belong together; one column may hold both (2010301-行政运行), and the code may stand in
 * several columns, one a level (类、款、项).
 */
enum CodedField {
    UNIT(Field.UNIT_CODE, Field.UNIT_NAME, "预算单位 单位"),
    PROJECT(Field.PROJECT_CODE, Field.PROJECT_NAME, "项目"),
    FUNCTION(Field.FUNCTION_CODE, Field.FUNCTION_NAME, "支出功能分类科目 功能分类科目 支出功能分类 支出功能科目 功能科目 功能分类 科目"),
    DEPARTMENTAL(
            Field.DEPARTMENTAL_CODE,
            Field.DEPARTMENTAL_NAME,
            "部门预算支出经济分类科目 部门预算支出经济分类 部门支出经济分类科目 部门支出经济分类 部门经济分类科目 部门经济分类 部门经济科目"),
    GOVERNMENT(
            Field.GOVERNMENT_CODE,
            Field.GOVERNMENT_NAME,
            "政府预算支出经济分类科目 政府预算支出经济分类 政府支出经济分类科目 政府支出经济分类 政府经济分类科目 政府经济分类 政府经济科目"),
    REVENUE(Field.REVENUE_CODE, Field.REVENUE_NAME, "收入分类科目 收入科目"),
    ITEM(Field.ITEM_CODE, Field.ITEM_NAME, "采购品目 品目");

    private final Field code;
    private final Field named;
    private final String both;

    CodedField(Field code, Field name, String both) {
        this.code = code;
        this.named = name;
        this.both = both;
    }

    Field code() {
        return code;
    }

    Field named() {
        return named;
    }

    /** The headings of a column that holds both, folded. */
    List<String> headings() {
        return List.of(both.split(" "));
    }

    /** The other half of a code or name. */
    @Nullable
    Field other(Field half) {
        return half == code ? named : half == named ? code : null;
    }

    /** What a field is a half of, if it is. */
    static Optional<CodedField> of(Field half) {
        return Stream.of(values())
                .filter(coded -> coded.code == half || coded.named == half)
                .findFirst();
    }
}
