package org.gongkai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Origin;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceScope;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.ProjectSignature;
import org.gongkai.model.ProjectTexts;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.IdentifierParser;
import org.gongkai.value.Parser;
import org.gongkai.value.SecrecyParser;
import org.gongkai.value.TermParser;
import org.gongkai.value.TextParser;

/**
 * 项目: one project of the project library with its performance sheet.
 *
 * @param project the object that describes it
 * @param unit what its amounts are counted in
 */
record ProjectReader(JsonObject project, AmountUnit unit) {
    private static final Parser<String> TEXT = new TextParser();
    private static final Parser<ExpenditureCategory> CATEGORY = new TermParser<>(ExpenditureCategory.class);
    private static final Parser<PerformanceScope> SCOPE = new TermParser<>(PerformanceScope.class);

    private static final Parser<Boolean> SECRECY = new SecrecyParser();

    Project read(Origin origin) {
        JsonObject goals = project.object("总体目标");
        Map<PerformanceScope, List<PerformanceIndicator>> indicators = indicators();
        Project read = new Project(
                project.value("项目编码", new IdentifierParser("项目编码")),
                project.value("项目名称", TEXT),
                project.value("项目类别", CATEGORY),
                project.value("主管部门编码", new IdentifierParser("主管部门编码")),
                project.value("主管部门名称", TEXT),
                project.value("实施单位", TEXT),
                project.text("项目属性"),
                project.text("项目期"),
                funds(project.object("实施期资金")),
                funds(project.object("年度资金")),
                texts(),
                target(PerformanceScope.WHOLE_TERM, goals, indicators),
                target(PerformanceScope.ANNUAL, goals, indicators),
                signature(),
                isSecret(),
                origin);
        goals.tellUnread();
        project.tellUnread();
        return read;
    }

    private ProjectFunds funds(JsonObject funds) {
        ProjectFunds read = new ProjectFunds(
                funds.amount("总额", unit),
                funds.amount("中央", unit),
                funds.amount("省级", unit),
                funds.amount("市县", unit),
                funds.amount("单位自筹", unit),
                funds.amount("其他", unit));
        funds.tellUnread();
        return read;
    }

    private ProjectTexts texts() {
        return new ProjectTexts(
                project.text("项目概况"),
                project.text("立项依据"),
                project.text("项目设立必要性"),
                project.text("保证项目实施的制度、措施"),
                project.text("项目实施计划"));
    }

    private ProjectSignature signature() {
        return new ProjectSignature(
                project.textIfAny("负责人"),
                project.textIfAny("经办人"),
                project.textIfAny("联系电话"),
                project.textIfAny("填报日期"));
    }

    /** 是否涉密, under any name that a table gives it: a mark that nobody reads would be published. */
    private boolean isSecret() {
        boolean secret = false;
        for (String name : Field.SECRET.names()) {
            secret |= project.valueIfAny(name, SECRECY).orElse(false);
        }
        return secret;
    }

    private Map<PerformanceScope, List<PerformanceIndicator>> indicators() {
        Map<PerformanceScope, List<PerformanceIndicator>> indicators = new EnumMap<>(PerformanceScope.class);
        for (JsonObject indicator : project.objects("绩效指标")) {
            indicators
                    .computeIfAbsent(indicator.value("范围", SCOPE), anything -> new ArrayList<>())
                    .add(indicator(indicator));
        }
        return indicators;
    }

    private static PerformanceTarget target(
            PerformanceScope scope, JsonObject goals, Map<PerformanceScope, List<PerformanceIndicator>> indicators) {
        return new PerformanceTarget(scope, goals.text(scope.term()), indicators.getOrDefault(scope, List.of()));
    }

    private static PerformanceIndicator indicator(JsonObject indicator) {
        PerformanceIndicator read = new PerformanceIndicator(
                indicator.value("一级", TEXT), indicator.value("二级", TEXT), indicator.text("三级"), indicator.text("指标值"));
        indicator.tellUnread();
        return read;
    }
}
