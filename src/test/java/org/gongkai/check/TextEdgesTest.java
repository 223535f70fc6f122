package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.util.List;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.gongkai.model.UnitNature;
import org.junit.jupiter.api.Test;

/** Where the reach of the checks of texts, assets and unit facts ends. */
class TextEdgesTest {
    private static final String LINE = "特定目标类 P6 2240108 31003 50306 一般公共预算 当年预算 10.00";

    @Test
    void theTextsOfASecretProjectAreNotPublishedAndNotLookedAt() {
        SmallDossier dossier = CheckCases.sound()
                .receivesAndSpends(LINE + " 涉密")
                .plans(project().about("绝密，联系13912345678").inSecret());
        assertThat(codes(dossier)).containsExactly("M02");
    }

    @Test
    void anOfficeMayBeReachedByItsLandLine() {
        assertThat(codes(sheet(project().reachedAt("0353-2023456")))).isEmpty();
    }

    @Test
    void personalNumbersAreFoundWhereThereIsNoBudgetToo() {
        assertThat(codes(new SmallDossier().remarks("其他", "电话13912345678"))).containsExactly("D02");
    }

    @Test
    void anIndicatorIsLookedAtToo() {
        assertThat(codes(sheet(project()
                        .wholeTerm("产出指标", "数量指标", "联系13912345678", "1个")
                        .annual("产出指标", "数量指标", "联系13912345678", "1个"))))
                .containsExactly("D02", "D02");
    }

    @Test
    void officesThatAreRentedOrBuiltAreNotInTheRegister() {
        for (String overview : List.of("租用办公用房9000平方米", "新建业务用房9000平方米", "绿化面积9000平方米", "办公用房0.9万平方米")) {
            SmallDossier dossier = sheet(project().about(overview)).owns("房屋 100 1 300000.00 2025-12-31");
            assertThat(codes(dossier)).as(overview).isEmpty();
        }
    }

    @Test
    void aUnitWithoutBuildingsOfItsOwnMaySpeakOfItsOffices() {
        assertThat(codes(sheet(project().about("办公用房9000平方米")))).isEmpty();
    }

    @Test
    void aPublicInstitutionHasVehiclesForItsBusiness() {
        SmallDossier dossier =
                new SmallDossier().is(UnitNature.PUBLIC_WELFARE_ONE).owns("车辆 事业单位业务用车 1 300000.00 2025-12-31");
        assertThat(codes(dossier)).isEmpty();
    }

    @Test
    void peopleWhoAreNotInPostAreNotCountedAgainstTheEstablishment() {
        assertThat(codes(sheet(project().about("聘用人员90人，退休人员60人，在职人员培训500人次")))).isEmpty();
    }

    @Test
    void aListThatBeginsAnewIsNoGap() {
        assertThat(codes(CheckCases.sound().remarks("其他", "一、采购。（一）货物。（二）服务。二、资产。（一）车辆。（二）房屋。")))
                .isEmpty();
    }

    @Test
    void ordinaryWordsAndFiguresAreNoNumbers() {
        assertThat(codes(CheckCases.sound().remarks("其他", "星期一、三、五值班；增加1.5万元；增长3.2%。第三、四季度支付")))
                .isEmpty();
    }

    private static SmallProject project() {
        return SmallProject.of("P6", SPECIFIC_TARGET, "10.00");
    }

    private static SmallDossier sheet(SmallProject project) {
        return CheckCases.sound().receivesAndSpends(LINE).plans(project);
    }

    private static List<String> codes(SmallDossier dossier) {
        return new CrossChecks()
                .reconcile(dossier.build()).findings().stream()
                        .map(Finding::code)
                        .toList();
    }
}
