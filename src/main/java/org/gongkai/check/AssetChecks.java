package org.gongkai.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;

/** 国有资产: the asset register by itself and against the vehicles that a unit is allowed. */
final class AssetChecks {
    static final String BASIS = "《行政事业性国有资产管理条例》（国务院令第738号）；公开说明“国有资产占有使用情况”";

    static final List<CrossCheck> ALL = List.of(
            check(
                    "A01",
                    Level.ACROSS_EXPORTS,
                    "资产卡片的车辆不多于单位信息的车辆编制",
                    "车辆编制 17 辆，资产卡片有车辆 23 辆",
                    AssetChecks::withinEstablishment),
            check(
                    "A02",
                    Level.WITHIN_EXPORT,
                    "各类资产卡片截止同一个年末，在预算年度之前",
                    "车辆、房屋截至 2025-12-31，通用设备截至 2024-12-31",
                    AssetChecks::sameYearEnd),
            check(
                    "A04",
                    Level.WITHIN_EXPORT,
                    "资产编号不重复，同一资产只计一次",
                    "两张资产卡片的资产编号都是 CL0001，车辆数多计一辆",
                    AssetChecks::countedOnce),
            CrossCheck.on(
                    "A05",
                    Level.WELL_FORMED,
                    Severity.WARNING,
                    "资产的取得日期不晚于资产卡片的截止日期",
                    BASIS,
                    "取得日期 2026-03-01，资产卡片截至 2025-12-31",
                    evidence -> evidence.dossier().assets().stream()
                            .filter(card -> card.acquired() != null)
                            .map(AssetChecks::acquired)
                            .toList()),
            check("A06", Level.WELL_FORMED, "资产的数量不为 0，原值不为负数", "一张车辆卡片的数量是 0，没有计入实有车辆", AssetChecks::counted));

    private AssetChecks() {}

    private static CrossCheck check(
            String code, Level level, String statement, String example, Function<Dossier, List<Outcome>> rule) {
        return CrossCheck.of(code, level, Severity.WARNING, statement, BASIS, example, rule);
    }

    private static List<Outcome> withinEstablishment(Dossier dossier) {
        List<Asset> vehicles = of(dossier, AssetCategory.VEHICLE);
        if (vehicles.isEmpty()) {
            return List.of();
        }
        int owned = vehicles.stream().mapToInt(Asset::quantity).sum();
        int allowed = dossier.unit().vehicleEstablishment();
        return List.of(
                owned <= allowed
                        ? Outcome.HELD
                        : Breach.of(About.unit(dossier))
                                .found("实有车辆 " + owned + " 辆")
                                .expected("不多于车辆编制 " + allowed + " 辆")
                                .cause("资产卡片的车辆比车辆编制多 " + (owned - allowed) + " 辆，公开后读者会问为什么超编")
                                .remedy("请核对车辆编制与车辆卡片：已报废、调出的车辆请先销账；不占编制的车辆，请说明。")
                                .at(dossier.unit().origin(), "车辆编制")
                                .at(vehicles, "数量"));
    }

    private static List<Outcome> sameYearEnd(Dossier dossier) {
        Map<LocalDate, List<Asset>> byDate = dossier.assets().stream()
                .collect(Collectors.groupingBy(Asset::asOf, TreeMap::new, Collectors.toList()));
        if (byDate.isEmpty()) {
            return List.of();
        }
        boolean areYearEnds = byDate.keySet().stream().allMatch(date -> isYearEnd(date, dossier.year()));
        if (byDate.size() == 1 && areYearEnds) {
            return List.of(Outcome.HELD);
        }
        return List.of(Breach.of(About.unit(dossier))
                .found("截止日期 "
                        + byDate.entrySet().stream()
                                .map(entry -> entry.getKey() + "（" + categories(entry.getValue()) + "）")
                                .collect(Collectors.joining("、")))
                .expected("同一个年末，如 " + LocalDate.of(dossier.year() - 1, 12, 31))
                .cause(byDate.size() > 1 ? "各类资产的截止日期不同，公开说明中的车辆、房屋、设备不是同一天的数" : "资产卡片的截止日期不是预算年度之前的年末")
                .remedy("请按同一个年末重新导出资产卡片；确实不能统一的，请说明。")
                .at(byDate.values().iterator().next(), "截止日期"));
    }

    private static boolean isYearEnd(LocalDate date, int year) {
        return date.getYear() < year && date.getDayOfYear() == date.lengthOfYear();
    }

    private static String categories(List<Asset> cards) {
        return cards.stream()
                .map(Asset::category)
                .distinct()
                .sorted()
                .map(AssetCategory::term)
                .collect(Collectors.joining("、"));
    }

    private static List<Outcome> countedOnce(Dossier dossier) {
        Map<String, List<Asset>> byNumber = dossier.assets().stream()
                .collect(Collectors.groupingBy(Asset::number, TreeMap::new, Collectors.toList()));
        List<Outcome> outcomes = new ArrayList<>();
        byNumber.forEach((number, cards) -> outcomes.add(
                cards.size() == 1
                        ? Outcome.HELD
                        : Breach.of(new About(number, cards.get(0).name()))
                                .found(cards.size() + " 张资产卡片的编号都是 " + number)
                                .expected("一个编号只有一张资产卡片")
                                .cause("同一资产可能导出了两次，车辆数、面积、台（套）数会多计")
                                .remedy("请删去重复的资产卡片后重新导出；确是几项资产的，请说明。")
                                .at(cards, "资产编号")));
        return outcomes;
    }

    private static Outcome acquired(Asset card) {
        LocalDate acquired = card.acquired();
        if (acquired == null || !acquired.isAfter(card.asOf())) {
            return Outcome.HELD;
        }
        return Breach.of(new About(card.number(), card.name()))
                .found("取得日期 " + acquired)
                .expected("不晚于截止日期 " + card.asOf())
                .cause("截止日期之后才取得的资产，不应计入截至该日的资产")
                .remedy("请核对取得日期与截止日期后重新导出资产卡片。")
                .at(List.of(new Place(card.origin(), "取得日期"), new Place(card.origin(), "截止日期")));
    }

    private static List<Outcome> counted(Dossier dossier) {
        return dossier.assets().stream().map(AssetChecks::counted).toList();
    }

    private static Outcome counted(Asset card) {
        boolean isNone = card.quantity() == 0;
        if (!isNone && card.originalValue().fen() >= 0) {
            return Outcome.HELD;
        }
        return Breach.of(new About(card.number(), card.name()))
                .found(isNone ? "数量 0" : "原值 " + Words.yuan(card.originalValue()))
                .expected(isNone ? "数量不为 0" : "原值不为负数")
                .cause("这张资产卡片没有计入实有数，或把合计的原值冲减了")
                .remedy("请核对该资产卡片；已处置的资产请不要导出。")
                .at(card.origin(), isNone ? "数量" : "原值");
    }

    /** The cards of one category. */
    static List<Asset> of(Dossier dossier, AssetCategory category) {
        return dossier.assets().stream()
                .filter(card -> card.category() == category)
                .toList();
    }
}
