package org.gongkai.document;

import java.util.List;
import org.gongkai.document.IndicatorRows.LevelOne;
import org.gongkai.document.IndicatorRows.LevelTwo;
import org.gongkai.model.Amount;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.table.Figure;
import org.jspecify.annotations.Nullable;

/** 项目支出绩效目标表: lays a project out as the form that the municipal finance bureau prescribes, on eight columns. */
final class PerformanceSheet {
    private static final int COLUMNS = 8;

    private final Project project;
    private final int year;
    private final FormGrid grid = new FormGrid();

    PerformanceSheet(Project project, int year) {
        this.project = project;
        this.year = year;
    }

    Block.Form form(String id) {
        identity();
        funds(project.wholeTermFunds(), project.annualFunds());
        texts();
        goals();
        indicators();
        signature();
        return new Block.Form(id, "项目支出绩效目标表", "（" + year + "年度）", COLUMNS, grid.rows());
    }

    private void identity() {
        grid.label("项目名称", 2).text(project.name(), 6).next();
        grid.label("主管部门及代码", 2)
                .text(project.supervisingCode() + "-" + project.supervisingName(), 2)
                .label("实施单位", 2)
                .text(project.implementingUnit(), 2)
                .next();
        grid.label("项目属性", 2)
                .text(project.attribute(), 2)
                .label("项目期", 2)
                .text(project.term(), 2)
                .next();
    }

    private void funds(ProjectFunds wholeTerm, ProjectFunds annual) {
        grid.label("项目资金（元）", 2, 6);
        source("实施期资金总额：", wholeTerm.total(), "年度资金总额：", annual.total());
        source("其中：中央财政资金", wholeTerm.central(), annual.central());
        source("省级财政资金", wholeTerm.provincial(), annual.provincial());
        source("市县（区）财政资金", wholeTerm.municipal(), annual.municipal());
        source("单位自筹", wholeTerm.selfRaised(), annual.selfRaised());
        source("其他资金", wholeTerm.other(), annual.other());
    }

    private void source(String name, @Nullable Amount wholeTerm, @Nullable Amount annual) {
        source(name, wholeTerm, name, annual);
    }

    private void source(String name, @Nullable Amount wholeTerm, String annualName, @Nullable Amount annual) {
        grid.label(name, 2)
                .amount(given(wholeTerm), 1)
                .label(annualName, 2)
                .amount(given(annual), 1)
                .next();
    }

    /** An amount as the project's record gives it; a blank stays blank. */
    private @Nullable Figure given(@Nullable Amount yuan) {
        return yuan == null ? null : new Figure(yuan, List.of(project.origin()));
    }

    private void texts() {
        wide("项目概况", project.texts().overview());
        wide("立项依据", project.texts().basis());
        wide("项目设立必要性", project.texts().necessity());
        wide("保证项目实施的制度、措施", project.texts().safeguards());
        wide("项目实施计划", project.texts().plan());
    }

    private void wide(String label, String text) {
        grid.label(label, 2).text(text, 6).next();
    }

    private void goals() {
        grid.label("总体目标", 2, 2).label("实施期目标", 3).label("年度目标", 3).next();
        grid.text(project.wholeTerm().goal(), 3)
                .text(project.annual().goal(), 3)
                .next();
    }

    private void indicators() {
        List<LevelOne> levels = IndicatorRows.of(
                project.wholeTerm().indicators(), project.annual().indicators());
        int height = 1 + levels.stream().mapToInt(LevelOne::height).sum();
        grid.label("绩效指标", 1, height).label("一级指标", 1);
        grid.label("二级指标", 1).label("三级指标", 1).label("指标值", 1);
        grid.label("二级指标", 1).label("三级指标", 1).label("指标值", 1).next();
        for (LevelOne one : levels) {
            grid.label(one.name(), 1, one.height());
            one.levels().forEach(this::levelTwo);
        }
    }

    private void levelTwo(LevelTwo two) {
        for (int i = 0; i < two.height(); i++) {
            if (i == 0) {
                grid.label(two.wholeTermName(), 1, two.height());
            }
            grid.text(two.wholeTerm(i).name(), 1).text(two.wholeTerm(i).value(), 1);
            if (i == 0) {
                grid.label(two.annualName(), 1, two.height());
            }
            grid.text(two.annual(i).name(), 1).text(two.annual(i).value(), 1).next();
        }
    }

    private void signature() {
        grid.text("负责人：" + project.signature().responsible(), 2)
                .text("经办人：" + project.signature().handler(), 2)
                .text("联系电话：" + project.signature().phone(), 2)
                .text("填报日期：" + project.signature().filedAt(), 2)
                .next();
    }
}
