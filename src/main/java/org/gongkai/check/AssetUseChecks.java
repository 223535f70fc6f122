package org.gongkai.check;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.Dossier;
import org.gongkai.model.UnitNature;
import org.gongkai.model.VehicleUse;

/** 资产分类和车辆用途: vehicles are counted as vehicles, under a use that the unit can have. */
final class AssetUseChecks {
    private static final Pattern VEHICLE =
            Pattern.compile("(?:轿车|越野车|商务车|面包车|皮卡车|中型客车|大型客车|小型客车|公务用车|业务用车|执法车|通信车|应急保障车)[0-9一二三四五六七八九十]*号?$");

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "A07",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "行政单位的车辆用途不是事业单位业务用车",
                    AssetChecks.BASIS,
                    "行政单位的一辆车用途写事业单位业务用车",
                    AssetUseChecks::uses),
            CrossCheck.of(
                    "A08",
                    Level.WELL_FORMED,
                    Severity.WARNING,
                    "名称是车的资产，资产分类是车辆",
                    AssetChecks.BASIS,
                    "一辆越野车的资产分类是通用设备，没有计入实有车辆",
                    AssetUseChecks::categories));

    private AssetUseChecks() {}

    private static List<Outcome> uses(Dossier dossier) {
        if (dossier.unit().nature() != UnitNature.ADMINISTRATIVE) {
            return List.of();
        }
        return AssetChecks.of(dossier, AssetCategory.VEHICLE).stream()
                .map(AssetUseChecks::use)
                .toList();
    }

    private static Outcome use(Asset card) {
        if (card.use() != VehicleUse.INSTITUTION_BUSINESS) {
            return Outcome.HELD;
        }
        return Breach.of(new About(card.number(), card.name()))
                .found("车辆用途 " + VehicleUse.INSTITUTION_BUSINESS.term())
                .expected("行政单位的车辆用途，如" + VehicleUse.EMERGENCY.term() + "、" + VehicleUse.OTHER_OFFICIAL.term())
                .cause("单位性质是行政单位，没有事业单位业务用车")
                .remedy("请核对该车的车辆用途与单位性质；车辆属于下属事业单位的，请说明。")
                .at(card.origin(), "车辆用途");
    }

    private static List<Outcome> categories(Dossier dossier) {
        return dossier.assets().stream().map(AssetUseChecks::category).toList();
    }

    private static Outcome category(Asset card) {
        if (card.category() == AssetCategory.VEHICLE
                || !VEHICLE.matcher(card.name()).find()) {
            return Outcome.HELD;
        }
        return Breach.of(new About(card.number(), card.name()))
                .found("资产分类 " + card.category().term())
                .expected("资产分类 " + AssetCategory.VEHICLE.term())
                .cause("这项资产的名称是车，没有计入实有车辆")
                .remedy("请核对该资产的资产分类与车辆用途；不是车辆的，请说明。")
                .at(card.origin(), "资产分类");
    }
}
