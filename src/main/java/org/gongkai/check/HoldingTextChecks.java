package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.Dossier;

/** 文字中的资产: what texts and sheets say of offices and vehicles against the asset register. */
final class HoldingTextChecks {
    private static final String NUMBER =
            "(?<![0-9.,])(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern AREA = Pattern.compile(NUMBER + "\\s?(?:平方米|平米|㎡|m2|m²)");
    private static final Pattern OFFICE = Pattern.compile("办公(?:用房|楼|面积|场所|区)|业务用房|房屋建筑面积|(?:取暖|供暖|采暖)面积");
    private static final Pattern NOT_OWN = Pattern.compile("租|借用|新建|扩建|拟建|规划|下属|所属|全市|全县|全省");
    private static final Pattern VEHICLES =
            Pattern.compile("(?:现有|实有|共有|保有)(?:各类|公务|业务|执法|机动|应急|用车|车辆)*(?:用车|车辆)\\s?" + NUMBER + "\\s?(?:辆|台)");

    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "A03",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "文字和绩效指标中的办公用房面积不大于资产卡片的房屋建筑面积",
                    AssetChecks.BASIS,
                    "绩效指标写办公用房取费面积 13428 平方米，资产卡片的房屋合计 4738.32 平方米",
                    HoldingTextChecks::areas),
            CrossCheck.of(
                    "A09",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "文字中的实有车辆数与资产卡片一致",
                    AssetChecks.BASIS,
                    "项目概况写现有公务用车 25 辆，资产卡片有车辆 23 辆",
                    HoldingTextChecks::vehicles));

    private HoldingTextChecks() {}

    private static List<Outcome> areas(Dossier dossier) {
        BigDecimal owned = AssetChecks.of(dossier, AssetCategory.BUILDING).stream()
                .map(Asset::area)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (owned.signum() == 0) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        byRecord(dossier).forEach((about, texts) -> area(about, texts, owned, outcomes));
        return outcomes;
    }

    /** One outcome for a record that names the area of its offices; none for any other. */
    private static void area(About about, List<PublishedText> texts, BigDecimal owned, List<Outcome> outcomes) {
        List<PublishedText> naming = texts.stream()
                .filter(text -> !officeAreas(text.text()).isEmpty())
                .toList();
        List<PublishedText> larger = naming.stream()
                .filter(text -> officeAreas(text.text()).stream().anyMatch(area -> area.compareTo(owned) > 0))
                .toList();
        if (!naming.isEmpty()) {
            outcomes.add(larger.isEmpty() ? Outcome.HELD : tooLarge(about, larger, owned));
        }
    }

    private static Outcome tooLarge(About about, List<PublishedText> texts, BigDecimal owned) {
        String areas = texts.stream()
                .flatMap(text -> officeAreas(text.text()).stream())
                .filter(area -> area.compareTo(owned) > 0)
                .map(area -> area.toPlainString() + " 平方米")
                .distinct()
                .collect(Collectors.joining("、"));
        return Breach.of(about)
                .found("办公用房面积 " + areas)
                .expected("不大于资产卡片的房屋建筑面积 " + owned.stripTrailingZeros().toPlainString() + " 平方米")
                .cause("“" + texts.get(0).place().field() + "”的面积比资产卡片的全部房屋还大")
                .remedy("请核对面积与房屋的资产卡片；含租用、借用房屋或取暖按层高折算的，请说明。")
                .at(texts.stream().map(PublishedText::place).toList());
    }

    /** The areas of the unit's own offices that a text names. */
    private static List<BigDecimal> officeAreas(String text) {
        if (!AREA.matcher(text).find()) {
            return List.of();
        }
        List<BigDecimal> areas = new ArrayList<>();
        for (String clause : text.split("[，。；;\n]")) {
            Matcher area = AREA.matcher(clause);
            while (area.find()) {
                if (OFFICE.matcher(clause).find() && !NOT_OWN.matcher(clause).find()) {
                    areas.add(number(area));
                }
            }
        }
        return areas;
    }

    private static List<Outcome> vehicles(Dossier dossier) {
        List<Asset> cards = AssetChecks.of(dossier, AssetCategory.VEHICLE);
        if (cards.isEmpty()) {
            return List.of();
        }
        BigDecimal owned =
                BigDecimal.valueOf(cards.stream().mapToInt(Asset::quantity).sum());
        List<Outcome> outcomes = new ArrayList<>();
        for (PublishedText text : PublishedTexts.sentences(dossier)) {
            Matcher named = VEHICLES.matcher(text.text());
            while (named.find()) {
                outcomes.add(number(named).compareTo(owned) == 0 ? Outcome.HELD : other(text, named, owned));
            }
        }
        return outcomes;
    }

    private static Outcome other(PublishedText text, Matcher named, BigDecimal owned) {
        return text.breach()
                .found("“" + named.group() + "”")
                .expected("资产卡片的车辆 " + owned + " 辆")
                .cause("文字中的车辆数与资产卡片不同")
                .remedy("请核对车辆数与车辆卡片；只说一部分车辆的，请写明是哪一部分，或说明。");
    }

    private static BigDecimal number(Matcher at) {
        return new BigDecimal(at.group("number").replace(",", ""));
    }

    /** The texts of the unit and of its sheets, record by record, each indicator in one piece. */
    private static Map<About, List<PublishedText>> byRecord(Dossier dossier) {
        return PublishedTexts.statements(dossier).stream()
                .collect(Collectors.groupingBy(PublishedText::about, LinkedHashMap::new, Collectors.toList()));
    }
}
