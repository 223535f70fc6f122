package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceScope;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.ProjectSignature;
import org.gongkai.model.ProjectTexts;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectLibraryTest {
    private static final String PROJECT =
            """
            {"项目编码":"14030026T01","项目名称":" 检验检测经费 ","项目类别":"特定目标类",
             "主管部门编码":"029","主管部门名称":"阳泉市市场监督管理局","实施单位":"阳泉市综合检验检测中心",
             "项目属性":"经常性项目（长期开展）","项目期":"99年",
             "实施期资金":{"总额":null,"中央":null,"省级":"","市县":null,"单位自筹":null,"其他":null},
             "年度资金":{"总额":287670.60,"中央":0,"省级":null,"市县":"287,670.60","单位自筹":null,"其他":1.2E2},
             "项目概况":"概况\\n第二段","立项依据":"","项目设立必要性":"必要","保证项目实施的制度、措施":"制度","项目实施计划":null,
             "总体目标":{"实施期":"","年度":"完成检验"},
             "绩效指标":[
               {"范围":"年度","一级":"产出指标","二级":"数量指标","三级":"检验批次","指标值":"≥500批次"},
               {"范围":"实施期","一级":"效益指标","二级":"社会效益指标","三级":"","指标值":""}],
             "负责人":"张三","填报日期":"20260105093000"}""";

    private final Dropped dropped;

    ProjectLibraryTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    private static String library(String... projects) {
        return "{\"预算年度\":2026,\"单位编码\":\"029017\",\"单位名称\":\"检测中心\",\"项目\":[" + String.join(",", projects) + "]}";
    }

    @Test
    void aProjectIsReadWhole() throws Exception {
        Project project = dropped.records(Project.class, library(PROJECT)).get(0);
        assertThat(project)
                .returns("检验检测经费", Project::name)
                .returns(ExpenditureCategory.SPECIFIC_TARGET, Project::category)
                .returns("99年", Project::term)
                .returns(new ProjectFunds(null, null, null, null, null, null), Project::wholeTermFunds)
                .returns(
                        new ProjectFunds(
                                Amount.ofFen(28_767_060),
                                Amount.ZERO,
                                null,
                                Amount.ofFen(28_767_060),
                                null,
                                Amount.ofFen(12_000)),
                        Project::annualFunds)
                .returns(new ProjectTexts("概况\n第二段", "", "必要", "制度", ""), Project::texts)
                .returns(new ProjectSignature("张三", "", "", "20260105093000"), Project::signature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"是否涉密\":\"是\"", "\"是否涉密\":1", "\"密级\":\"机密\"", "\"涉密标志\":\"Y\""})
    void aProjectMayBeMarkedAsSecret(String mark) throws Exception {
        String project = PROJECT.replaceFirst("\\{", "{" + mark + ",");
        assertThat(dropped.records(Project.class, library(project, PROJECT.replace("T01", "T02"))))
                .extracting(Project::secret)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"否\"", "0", "null", "\" \"", "\"公开\""})
    void aMarkMaySayThatAProjectIsNotSecret(String mark) throws Exception {
        String project = PROJECT.replaceFirst("\\{", "{\"是否涉密\":" + mark + ",");
        assertThat(dropped.records(Project.class, library(project)))
                .extracting(Project::secret)
                .containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"内部\"", "2", "true", "[]"})
    void aMarkThatIsNeitherIsRefused(String mark) {
        String project = PROJECT.replaceFirst("\\{", "{\"是否涉密\":" + mark + ",");
        assertThat(dropped.problems(library(project))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("项目[1].是否涉密");
            assertThat(problem.remedy()).contains("请核实是否涉密");
        });
    }

    @Test
    void indicatorsBelongToTheirSpanOfTime() throws Exception {
        Project project = dropped.records(Project.class, library(PROJECT)).get(0);
        assertThat(project.annual())
                .isEqualTo(new PerformanceTarget(
                        PerformanceScope.ANNUAL,
                        "完成检验",
                        List.of(new PerformanceIndicator("产出指标", "数量指标", "检验批次", "≥500批次"))));
        assertThat(project.wholeTerm().indicators())
                .containsExactly(new PerformanceIndicator("效益指标", "社会效益指标", "", ""));
    }

    @Test
    void theOriginIsThePlaceInTheList() throws Exception {
        assertThat(dropped.records(Project.class, library(PROJECT, PROJECT)))
                .extracting(project -> project.origin().sheet(), project -> project.origin()
                        .row())
                .containsExactly(tuple("项目", 1), tuple("项目", 2));
    }

    @Test
    void aLibraryMayBeEmpty() throws Exception {
        List<Export> exports = dropped.read(library()).exports();
        assertThat(exports)
                .extracting(Export::kind, Export::dossier, Export::entries)
                .containsExactly(tuple(ExportKind.PROJECTS, new DossierKey("029017", 2026), List.of()));
    }

    @Test
    void amountsMayBeInWan() throws Exception {
        String text = library(PROJECT.replace("287,670.60", "28.76706").replace("287670.60", "28.767060"));
        assertThat(dropped.records(Project.class, text.replace("{\"预算年度\"", "{\"金额单位\":\"万元\",\"预算年度\""))
                        .get(0)
                        .annualFunds()
                        .total())
                .isEqualTo(Amount.ofFen(28_767_060));
    }

    @Test
    void unknownMembersAreTold() throws Exception {
        String project = PROJECT.replace("\"项目期\"", "\"备注\":1,\"项目期\"").replace("\"中央\":0", "\"中央\":0,\"区级\":0");
        assertThat(dropped.read(library(project).replace("{\"预算年度\"", "{\"版本\":3,\"预算年度\""))
                        .notices())
                .containsExactly("项目[1].年度资金：“区级”不认识，未读取", "项目[1]：“备注”不认识，未读取", "文件顶层：“版本”不认识，未读取");
    }

    @Test
    void eachRefusalHasItsPathAndValue() {
        String project = PROJECT.replace("\"14030026T01\"", "14030026")
                .replace("特定目标类", "特定类")
                .replace("\"总额\":287670.60", "\"总额\":287670.605")
                .replace("287,670.60", "287,67.60")
                .replace("\"中央\":0", "\"中央\":[]")
                .replace("\"总体目标\":{\"实施期\":\"\",", "\"总体目标\":{")
                .replace("\"范围\":\"年度\"", "\"范围\":\"全年\"")
                .replace("\"立项依据\":\"\",", "")
                .replace("\"负责人\":\"张三\"", "\"负责人\":\"张\\u202e三\"");
        assertThat(dropped.problems(library(PROJECT, PROJECT, project)))
                .extracting(Problem::place, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("项目[3].项目编码", "14030026"),
                        tuple("项目[3].项目类别", "特定类"),
                        tuple("项目[3].年度资金.总额", "287670.605"),
                        tuple("项目[3].年度资金.中央", "[]"),
                        tuple("项目[3].年度资金.市县", "287,67.60"),
                        tuple("项目[3].立项依据", ""),
                        tuple("项目[3].总体目标.实施期", ""),
                        tuple("项目[3].绩效指标[1].范围", "全年"),
                        tuple("项目[3].负责人", "张\u202E三"));
    }

    @Test
    void aMissingObjectIsToldOnce() {
        assertThat(dropped.problems(library(PROJECT.replace("\"年度资金\"", "\"本年资金\""))))
                .singleElement()
                .returns("项目[1].年度资金", Problem::place);
    }

    @Test
    void wrongTypesAreRefused() {
        assertThat(dropped.problems("{\"预算年度\":\"今年\",\"单位编码\":29017,\"单位名称\":\"\",\"项目\":[1,{}]}"))
                .extracting(Problem::place, Problem::value)
                .contains(
                        tuple("预算年度", "今年"),
                        tuple("单位编码", "29017"),
                        tuple("单位名称", ""),
                        tuple("项目[1]", "1"),
                        tuple("项目[2].项目编码", ""))
                .doesNotContain(tuple("项目[1].项目编码", ""));
        assertThat(dropped.problems("{\"预算年度\":2026.5,\"单位编码\":\"029017\",\"单位名称\":\"x\",\"项目\":{}}"))
                .extracting(Problem::place, Problem::value)
                .containsExactly(tuple("预算年度", "2026.5"), tuple("项目", "{}"));
    }

    @Test
    void aFigureTooLargeIsRefused() {
        assertThat(dropped.problems(library(PROJECT.replace("1.2E2", "1E400"))))
                .singleElement()
                .returns("项目[1].年度资金.其他", Problem::place)
                .returns("可以计算的金额", Problem::expected);
    }
}
