package org.gongkai.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Term;

/** 栏目: every column that the exports know, with the other names that systems give it. */
enum Field implements Term {
    YEAR("预算年度", "年度", "财政年度", "FISCAL_YEAR"),
    UNIT_CODE("单位编码", "单位代码", "预算单位编码", "预算单位代码", "AGENCY_CODE"),
    UNIT_NAME("单位名称", "预算单位名称", "AGENCY_NAME"),
    CATEGORY("支出项目类别", "项目类别", "项目类型"),
    PROJECT_CODE("项目编码", "项目代码", "PRO_CODE"),
    PROJECT_NAME("项目名称", "PRO_NAME"),
    FUNCTION_CODE("支出功能分类科目编码", "功能分类科目编码", "功能科目编码", "支出功能科目编码", "支出功能分类编码", "科目编码", "EXP_FUNC_CODE"),
    FUNCTION_NAME("支出功能分类科目名称", "功能分类科目名称", "功能科目名称", "支出功能科目名称", "支出功能分类名称", "科目名称", "EXP_FUNC_NAME"),
    DEPARTMENTAL_CODE("部门预算支出经济分类科目编码", "部门支出经济分类科目编码", "部门经济分类科目编码", "部门经济科目编码", "DEP_BGT_ECO_CODE"),
    DEPARTMENTAL_NAME("部门预算支出经济分类科目名称", "部门支出经济分类科目名称", "部门经济分类科目名称", "部门经济科目名称", "DEP_BGT_ECO_NAME"),
    GOVERNMENT_CODE("政府预算支出经济分类科目编码", "政府支出经济分类科目编码", "政府经济分类科目编码", "政府经济科目编码", "GOV_BGT_ECO_CODE"),
    GOVERNMENT_NAME("政府预算支出经济分类科目名称", "政府支出经济分类科目名称", "政府经济分类科目名称", "政府经济科目名称", "GOV_BGT_ECO_NAME"),
    REVENUE_CODE("收入分类科目编码", "收入科目编码"),
    REVENUE_NAME("收入分类科目名称", "收入科目名称"),
    FUND("资金性质"),
    FROM("资金来源"),
    AMOUNT("金额", "预算金额", "预算数"),
    ASSET_NUMBER("资产编号", "资产编码", "卡片编号"),
    ASSET_NAME("资产名称"),
    ASSET_CATEGORY("资产分类", "资产类别"),
    VEHICLE_USE("车辆用途"),
    AREA("建筑面积", "建筑面积(平方米)", "建筑面积(㎡)", "面积(平方米)"),
    QUANTITY("数量"),
    ORIGINAL_VALUE("原值", "资产原值", "账面原值"),
    ACQUIRED("取得日期", "购置日期"),
    AS_OF("截止日期"),
    ITEM_CODE("品目编码", "采购品目编码"),
    ITEM_NAME("品目名称", "采购品目名称"),
    PROCUREMENT_CATEGORY("采购类别", "采购类型"),
    SECRET("是否涉密", "涉密标志", "涉密标识", "密级"),
    RULE("规则号", "规则编号", "规则代码"),
    MATTER("记录", "记录编号", "对象"),
    REASON("说明", "原因", "理由", "说明内容"),
    GIVEN_BY("说明人", "填报人", "经办人"),
    GIVEN_WHEN("说明时间", "时间", "日期", "说明日期"),
    DELETED("是否删除", "删除标志", "删除标识", "IS_DELETED");

    private final String term;
    private final String names;

    Field(String term, String... synonyms) {
        this.term = term;
        this.names = Stream.concat(Stream.of(term), Stream.of(synonyms)).collect(Collectors.joining(" "));
    }

    @Override
    public String term() {
        return term;
    }

    /** The names that a header gives it, folded. */
    List<String> names() {
        return List.of(names.split(" "));
    }

    /** Whether its figures are money, so that their unit must be declared. */
    boolean isAmount() {
        return this == AMOUNT || this == ORIGINAL_VALUE;
    }

    /** Fields in the order of this dictionary, which is the order of the usual exports. */
    static Set<Field> setOf(Field... fields) {
        return Collections.unmodifiableSet(EnumSet.copyOf(List.of(fields)));
    }
}
