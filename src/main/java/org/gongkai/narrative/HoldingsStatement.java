package org.gongkai.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.Dossier;
import org.gongkai.model.VehicleUse;

/** 国有资产占有使用情况: the eleventh statement, from the asset cards. */
final class HoldingsStatement {
    private static final BigDecimal FIFTY_WAN = BigDecimal.valueOf(500_000);
    private static final BigDecimal HUNDRED_WAN = BigDecimal.valueOf(1_000_000);

    private final Dossier dossier;
    private final String unitName;

    HoldingsStatement(Dossier dossier) {
        this.dossier = dossier;
        this.unitName = dossier.unit().name();
    }

    /** 国有资产占有使用情况. */
    Statement holdings() {
        return Statement.of(
                "国有资产占有使用情况",
                List.of(
                        Passage.heading("1、车辆情况："),
                        Passage.prose(vehicles()),
                        Passage.heading("2、房屋情况："),
                        Passage.prose(buildings()),
                        Passage.heading("3、其他国有资产占有使用情况："),
                        Passage.prose(equipment())));
    }

    private String vehicles() {
        List<Asset> vehicles = of(AssetCategory.VEHICLE).toList();
        String uses = Stream.of(VehicleUse.values())
                .map(use -> use.term() + count(vehicles.stream().filter(card -> card.use() == use)) + "辆")
                .collect(Collectors.joining("，"));
        return asOf(AssetCategory.VEHICLE) + "共有公务用车编制" + dossier.unit().vehicleEstablishment() + "辆，实有"
                + count(vehicles.stream()) + "辆，其中：" + uses + "。";
    }

    private String buildings() {
        BigDecimal area = of(AssetCategory.BUILDING)
                .map(Asset::area)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return asOf(AssetCategory.BUILDING) + "使用的办公用房建筑总面积"
                + area.stripTrailingZeros().toPlainString() + "平方米。";
    }

    private String equipment() {
        return asOf(AssetCategory.GENERAL_EQUIPMENT) + "占有使用价值50万元（原值）以上的通用设备" + worthAtLeast(FIFTY_WAN) + "台（套）；"
                + unitName + "占有使用价值100万元（原值）以上的通用设备" + worthAtLeast(HUNDRED_WAN) + "台（套）。";
    }

    /** 台（套）数: how many pieces of general equipment are each worth at least so many yuan. */
    private int worthAtLeast(BigDecimal yuan) {
        return count(of(AssetCategory.GENERAL_EQUIPMENT)
                .filter(card ->
                        card.originalValue().yuan().compareTo(yuan.multiply(BigDecimal.valueOf(card.quantity())))
                                >= 0));
    }

    /** 截至…，the latest date of the cards of a category; without cards the end of last year. */
    private String asOf(AssetCategory category) {
        LocalDate date = of(category)
                .map(Asset::asOf)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(dossier.year() - 1, 12, 31));
        return "截至" + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日，" + unitName;
    }

    private Stream<Asset> of(AssetCategory category) {
        return dossier.assets().stream().filter(card -> card.category() == category);
    }

    private static int count(Stream<Asset> cards) {
        return cards.mapToInt(Asset::quantity).sum();
    }
}
