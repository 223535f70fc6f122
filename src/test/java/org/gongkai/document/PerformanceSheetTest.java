package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.SmallDossier.yuan;

import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.model.Amount;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.SmallProject;
import org.gongkai.table.Figure;
import org.junit.jupiter.api.Test;

class PerformanceSheetTest {
    @Test
    void theSheetIsLaidOutAsTheFormPrescribes() {
        assertThat(lines(sheet(project())))
                .containsExactly(
                        "项目名称|项目P1",
                        "主管部门及代码|048-平川市应急管理局|实施单位|平川市应急管理局",
                        "项目属性|一次性项目|项目期|1年",
                        "项目资金（元）|实施期资金总额：|1,234.5|年度资金总额：|1,234.5",
                        "其中：中央财政资金||其中：中央财政资金|",
                        "省级财政资金||省级财政资金|",
                        "市县（区）财政资金|1,234.5|市县（区）财政资金|1,234.5",
                        "单位自筹||单位自筹|",
                        "其他资金||其他资金|",
                        "项目概况|概况",
                        "立项依据|依据",
                        "项目设立必要性|必要性",
                        "保证项目实施的制度、措施|制度",
                        "项目实施计划|计划",
                        "总体目标|实施期目标|年度目标",
                        "实施期目标一|年度目标一",
                        "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
                        "产出指标|数量指标|甲|≥1|数量指标|乙|≥2",
                        "||丙|≥3",
                        "质量指标|||质量指标||",
                        "时效指标|||时效指标||",
                        "成本指标|||成本指标||",
                        "效益指标|经济效益|||经济效益||",
                        "社会效益|||社会效益||",
                        "生态效益|||生态效益||",
                        "可持续影响|||可持续影响||",
                        "满意度指标|服务对象满意度|||服务对象满意度||",
                        "负责人：|经办人：|联系电话：|填报日期：20260105093000");
    }

    @Test
    void aBlankAmountIsNotZero() {
        ProjectFunds blank = new ProjectFunds(null, null, null, null, null, null);
        ProjectFunds zero = new ProjectFunds(Amount.ZERO, Amount.ZERO, null, yuan("0.50"), null, null);
        assertThat(lines(sheet(project().funded(blank, zero))))
                .contains("项目资金（元）|实施期资金总额：||年度资金总额：|0", "其中：中央财政资金||其中：中央财政资金|0", "市县（区）财政资金||市县（区）财政资金|0.5");
    }

    @Test
    void everyAmountIsExactAndComesFromTheRecordOfTheProject() {
        Figure given = new Figure(yuan("1234.50"), List.of(project().build(1).origin()));
        assertThat(sheet(project()).rows().stream().flatMap(List::stream))
                .filteredOn(cell -> cell.role() == Role.AMOUNT)
                .hasSize(12)
                .filteredOn(cell -> !cell.text().isEmpty())
                .hasSize(4)
                .extracting(FormCell::figure)
                .containsOnly(given);
        assertThat(sheet(project()).rows().stream().flatMap(List::stream))
                .filteredOn(cell -> cell.text().isEmpty() || cell.role() != Role.AMOUNT)
                .extracting(FormCell::figure)
                .containsOnlyNulls();
    }

    @Test
    void everyCellOfTheGridIsCoveredOnceWhateverTheIndicators() {
        Form form = sheet(project()
                .wholeTerm("其他指标", "创新指标", "丁", "1")
                .wholeTerm("其他指标", "创新指标", "戊", "2")
                .annual("满意度指标", "服务对象满意度", "己", "≥90%"));
        int[][] covered = new int[form.rows().size()][form.columns()];
        for (int row = 0; row < covered.length; row++) {
            for (FormCell cell : form.rows().get(row)) {
                cover(covered, row, cell);
            }
        }
        assertThat(covered).isDeepEqualTo(onesLike(covered));
    }

    /** Puts a cell where a browser would: in the first free column of its row. */
    private static void cover(int[][] covered, int row, FormCell cell) {
        int start = 0;
        while (covered[row][start] != 0) {
            start++;
        }
        for (int i = row; i < row + cell.rows(); i++) {
            for (int j = start; j < start + cell.columns(); j++) {
                covered[i][j]++;
            }
        }
    }

    private static int[][] onesLike(int[][] grid) {
        int[][] ones = new int[grid.length][grid[0].length];
        for (int[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }

    private static SmallProject project() {
        return SmallProject.of("P1", ExpenditureCategory.OTHER_OPERATION, "1234.50")
                .wholeTerm("产出指标", "数量指标", "甲", "≥1")
                .annual("产出指标", "数量指标", "乙", "≥2")
                .annual("产出指标", "数量指标", "丙", "≥3");
    }

    private static Form sheet(SmallProject project) {
        return new PerformanceSheet(project.build(1), 2026).form("sheet-1");
    }

    private static List<String> lines(Form form) {
        return form.rows().stream()
                .map(row -> String.join("|", row.stream().map(FormCell::text).toList()))
                .toList();
    }
}
