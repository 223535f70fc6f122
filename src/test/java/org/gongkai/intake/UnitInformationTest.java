package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.gongkai.model.Amount;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Establishment;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.FundSource;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.Remark;
import org.gongkai.model.UnitNature;
import org.gongkai.model.UnitProfile;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitInformationTest {
    private static final String UNIT =
            """
            {"预算年度":2026,"编码":"029017","名称":"阳泉市综合检验检测中心",
             "主管部门编码":"029","主管部门名称":"阳泉市市场监督管理局","单位性质":"公益一类",
             "职责":["承担检验检测","承担计量检定"],"机构设置":"内设16个机构。","内设机构":["办公室","财务科"],
             "编制":{"事业":138,"管理":"16"},"车辆编制":17,
             "上年预算数":{"收入":32606700.00,"公务接待费":0,"机关运行经费":null},
             "年终结转":{"一般公共预算":12.5},
             "政府采购预算":{"货物":7.5,"服务":null},
             "变动原因":[{"事项":"收入","原因":"人员增加"},{"事项":"支出","原因":"同上"}],
             "情况说明":{"机关运行经费":"我单位为事业单位，无机关运行经费。","其他说明":""},
             "附件":["项目支出预算表"],"无数据":["政府采购预算","资产卡片"]}""";

    private final Dropped dropped;

    UnitInformationTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void aUnitIsReadWhole() throws Exception {
        UnitProfile unit = dropped.records(UnitProfile.class, UNIT).get(0);
        assertThat(unit)
                .returns("029017", UnitProfile::code)
                .returns(UnitNature.PUBLIC_WELFARE_ONE, UnitProfile::nature)
                .returns("内设16个机构。", UnitProfile::organisation)
                .returns(17, UnitProfile::vehicleEstablishment)
                .returns(Map.of(FundSource.GENERAL_PUBLIC_BUDGET, Amount.ofFen(1_250)), UnitProfile::carriedForward)
                .returns(Map.of(ProcurementCategory.GOODS, Amount.ofFen(750)), UnitProfile::procurement)
                .returns(
                        Map.of(
                                PriorYearItem.REVENUE,
                                Amount.ofFen(3_260_670_000L),
                                PriorYearItem.OFFICIAL_RECEPTION,
                                Amount.ZERO),
                        UnitProfile::priorYear);
        assertThat(unit.duties()).containsExactly("承担检验检测", "承担计量检定");
        assertThat(unit.divisions()).containsExactly("办公室", "财务科");
        assertThat(unit.establishments()).containsExactly(new Establishment("事业", 138), new Establishment("管理", 16));
        assertThat(unit.attachments()).containsExactly("项目支出预算表");
        assertThat(unit.nothingToReport()).containsExactly(ExportKind.ASSETS, ExportKind.PROCUREMENT);
    }

    @Test
    void remarksKeepTheirOrder() throws Exception {
        UnitProfile unit = dropped.records(UnitProfile.class, UNIT).get(0);
        assertThat(unit.reasons()).containsExactly(new Remark("收入", "人员增加"), new Remark("支出", "同上"));
        assertThat(unit.remarks()).containsExactly(new Remark("机关运行经费", "我单位为事业单位，无机关运行经费。"), new Remark("其他说明", ""));
    }

    @Test
    void itBelongsToItsOwnDossier() throws Exception {
        Reading reading = dropped.read(UNIT);
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.exports())
                .extracting(
                        Export::kind,
                        Export::dossier,
                        export -> export.entries().get(0).origin().sheet(),
                        export -> export.entries().get(0).origin().row())
                .containsExactly(tuple(ExportKind.UNIT, new DossierKey("029017", 2026), "", 1));
    }

    @Test
    void aDutyMayHaveSeveralLines() throws Exception {
        String text = UNIT.replace("承担计量检定", "承担：\\n计量检定");
        assertThat(dropped.records(UnitProfile.class, text).get(0).duties()).contains("承担：\n计量检定");
    }

    @Test
    void reasonsMayStandAsAnObject() throws Exception {
        String text = UNIT.replace(
                "[{\"事项\":\"收入\",\"原因\":\"人员增加\"},{\"事项\":\"支出\",\"原因\":\"同上\"}]", "{\"收入\":\"人员增加\",\"支出\":\"同上\"}");
        assertThat(dropped.records(UnitProfile.class, text).get(0).reasons())
                .containsExactly(new Remark("收入", "人员增加"), new Remark("支出", "同上"));
    }

    @Test
    void whatIsOptionalMayBeMissing() throws Exception {
        String text = UNIT.replace(",\"无数据\":[\"政府采购预算\",\"资产卡片\"]", "")
                .replace("\"年终结转\":{\"一般公共预算\":12.5},", "")
                .replace("\"政府采购预算\":{\"货物\":7.5,\"服务\":null},", "");
        UnitProfile unit = dropped.records(UnitProfile.class, text).get(0);
        assertThat(unit.nothingToReport()).isEmpty();
        assertThat(unit.carriedForward()).isEmpty();
        assertThat(unit.procurement()).isEmpty();
    }

    @Test
    void whatIsOptionalMayBeNull() throws Exception {
        String text = UNIT.replace("{\"一般公共预算\":12.5}", "null");
        assertThat(dropped.read(text).notices()).isEmpty();
        assertThat(dropped.records(UnitProfile.class, text).get(0).carriedForward())
                .isEmpty();
    }

    @Test
    void aUnitThatLacksALotIsStillAUnit() {
        String text = UNIT.replace("\"主管部门编码\"", "\"部门\"")
                .replace("\"主管部门名称\"", "\"部门名\"")
                .replace("\"内设机构\"", "\"机构\"")
                .replace("\"机构设置\"", "\"设置\"")
                .replace("\"车辆编制\"", "\"车辆\"");
        assertThat(dropped.problems(text))
                .extracting(Problem::place)
                .containsExactly("主管部门编码", "主管部门名称", "机构设置", "内设机构", "车辆编制");
    }

    @Test
    void eachRefusalHasItsPathAndValue() {
        String text = UNIT.replace("公益一类", "企业")
                .replace("\"承担计量检定\"", "\" \"")
                .replace("\"事业\":138", "\"事业\":13.8")
                .replace("\"车辆编制\":17,", "")
                .replace("\"公务接待费\":0", "\"接待费\":0")
                .replace("\"一般公共预算\":12.5", "\"一般公共预算\":12.555")
                .replace("\"原因\":\"同上\"", "\"缘由\":\"同上\"")
                .replace("\"资产卡片\"]", "\"资产\"]");
        assertThat(dropped.problems(text))
                .extracting(Problem::place, Problem::value)
                .containsExactly(
                        tuple("单位性质", "企业"),
                        tuple("职责[2]", ""),
                        tuple("编制.事业", "13.8"),
                        tuple("车辆编制", ""),
                        tuple("上年预算数.接待费", "接待费"),
                        tuple("年终结转.一般公共预算", "12.555"),
                        tuple("变动原因[2].原因", ""),
                        tuple("无数据[2]", "资产"));
    }
}
