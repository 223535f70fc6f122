package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.model.Amount;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.Export;
import org.gongkai.model.VehicleUse;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetRowsTest {
    private static final String HEADER = "单位编码,资产编号,资产名称,资产分类,车辆用途,建筑面积（平方米）,数量,原值（元）,取得日期,截止日期";
    private static final String VEHICLE = "029017,C001,轿车,车辆,特种专业技术用车,,1,\"150,000.00\",2019/3/1,2025-12-31";
    private static final String BUILDING = "029017,F001,实验楼,房屋,,1234.5,1,2000000,,20251231";

    private final Dropped dropped;

    AssetRowsTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void aRowIsACard() throws Exception {
        List<Asset> assets = dropped.records(Asset.class, Dropped.lines(HEADER, VEHICLE, BUILDING));
        assertThat(assets)
                .extracting(Asset::number, Asset::category, Asset::use, Asset::area, Asset::quantity, Asset::acquired)
                .containsExactly(
                        tuple(
                                "C001",
                                AssetCategory.VEHICLE,
                                VehicleUse.SPECIAL_TECHNICAL,
                                null,
                                1,
                                LocalDate.of(2019, 3, 1)),
                        tuple("F001", AssetCategory.BUILDING, null, new BigDecimal("1234.5"), 1, null));
        assertThat(assets)
                .extracting(Asset::originalValue, Asset::asOf, asset -> asset.origin()
                        .row())
                .containsExactly(
                        tuple(Amount.ofFen(15_000_000), LocalDate.of(2025, 12, 31), 2),
                        tuple(Amount.ofFen(200_000_000), LocalDate.of(2025, 12, 31), 3));
    }

    @Test
    void withoutAYearTheCardsBelongToTheYearAfterTheLatestOfTheirUnit() throws Exception {
        List<Export> exports = dropped.read(Dropped.lines(
                        HEADER,
                        VEHICLE.replace("2025-12-31", "2024-12-31"),
                        BUILDING,
                        BUILDING.replace("029017", "029018").replace("20251231", "2023年12月31日")))
                .exports();
        assertThat(exports)
                .extracting(export -> export.dossier().folder(), export -> export.entries()
                        .size())
                .containsExactly(tuple("029017-2026", 2), tuple("029018-2024", 1));
    }

    @Test
    void aYearThatStandsCounts() throws Exception {
        List<Export> exports = dropped.read(Dropped.lines("预算年度," + HEADER, "2027," + VEHICLE, "2026," + BUILDING))
                .exports();
        assertThat(exports)
                .extracting(export -> export.dossier().folder())
                .containsExactly("029017-2027", "029017-2026");
    }

    @Test
    void aVehicleNeedsItsUseAndABuildingItsArea() {
        assertThat(dropped.problems(
                        Dropped.lines(HEADER, VEHICLE.replace("特种专业技术用车", ""), BUILDING.replace("1234.5", ""))))
                .extracting(Problem::place, Problem::value)
                .containsExactly(tuple("单元格 E2（车辆用途）", ""), tuple("单元格 F3（建筑面积）", ""));
    }

    @Test
    void eachRefusalHasItsPlaceAndValue() {
        assertThat(dropped.problems(Dropped.lines(HEADER, "029017,,桌子,家具,,约80,1.5,十万,去年,")))
                .extracting(Problem::place, Problem::value)
                .containsExactly(
                        tuple("单元格 B2（资产编号）", ""),
                        tuple("单元格 D2（资产分类）", "家具"),
                        tuple("单元格 F2（建筑面积）", "约80"),
                        tuple("单元格 G2（数量）", "1.5"),
                        tuple("单元格 H2（原值）", "十万"),
                        tuple("单元格 I2（取得日期）", "去年"),
                        tuple("单元格 J2（截止日期）", ""));
    }
}
