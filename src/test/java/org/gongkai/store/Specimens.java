package org.gongkai.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.Amount;
import org.gongkai.model.Asset;
import org.gongkai.model.AssetCategory;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.DossierKey;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.Entry;
import org.gongkai.model.Establishment;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Explanation;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.Moment;
import org.gongkai.model.Origin;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceScope;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.PrintedFigure;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectFunds;
import org.gongkai.model.ProjectSignature;
import org.gongkai.model.ProjectTexts;
import org.gongkai.model.Remark;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.Source;
import org.gongkai.model.Subject;
import org.gongkai.model.UnitNature;
import org.gongkai.model.UnitProfile;
import org.gongkai.model.VehicleUse;
import org.jspecify.annotations.Nullable;

/** 样本: records with the values that are easily lost on the way to a database and back. */
final class Specimens {
    static final DossierKey CENTRE = new DossierKey("029017", 2026);
    static final DossierKey BUREAU = new DossierKey("029001", 2026);

    /** A text of 100,000 characters, some of them outside the basic plane, with all that SQL and CSV quote. */
    static final String LONG_TEXT = "绩效𠮷😀'\"\\;\r\n\t%_ ".repeat(6_250);

    private Specimens() {}

    static Source source(String content) {
        return new Source(content + ".csv", Fingerprint.of(List.of(content)));
    }

    static Export export(ExportKind kind, DossierKey dossier, String content, List<? extends Entry> entries) {
        return new Export(kind, dossier, source(content), List.copyOf(entries));
    }

    /** The six exports of a dossier, its printed tables and its explanations, each from a file of its own. */
    static List<Export> all(DossierKey dossier) {
        String unit = dossier.folder();
        return List.of(
                export(ExportKind.UNIT, dossier, unit + "单位", List.of(unit(Set.of()))),
                export(ExportKind.EXPENDITURE, dossier, unit + "支出", budgetLines()),
                export(ExportKind.PROCUREMENT, dossier, unit + "采购", procurementLines()),
                export(ExportKind.PROJECTS, dossier, unit + "项目", projects()),
                export(ExportKind.REVENUE, dossier, unit + "收入", revenueLines()),
                export(ExportKind.ASSETS, dossier, unit + "资产", assets()),
                export(ExportKind.PRINTED_TABLES, dossier, unit + "报表", printedFigures()),
                export(ExportKind.EXPLANATIONS, dossier, unit + "说明", explanations()));
    }

    static List<BudgetLine> budgetLines() {
        return List.of(
                budgetLine(1, "人员类项目", Amount.ofFen(Long.MAX_VALUE)),
                budgetLine(2, "", Amount.ofFen(Long.MIN_VALUE)),
                budgetLine(3, "尾随空格 ", Amount.ZERO),
                budgetLine(4, "尾随空格", new Amount(-1, 5_000)),
                budgetLine(5, " 尾随空格", Amount.ofFen(1)),
                budgetLine(6, "ABC'; DROP TABLE term; --", Amount.ofFen(2)),
                budgetLine(7, "abc'; drop table term; --", Amount.ofFen(2)),
                budgetLine(7, "abc'; drop table term; --", Amount.ofFen(2)));
    }

    static BudgetLine budgetLine(int row, String projectName, Amount amount) {
        return new BudgetLine(
                anyOf(ExpenditureCategory.class, row),
                "14030026P" + row,
                projectName,
                new Subject<>(new FunctionalCode("2013801"), "行政运行"),
                new Subject<>(new EconomicCode("30101"), "基本工资"),
                new Subject<>(new EconomicCode("505"), "对事业单位经常性补助"),
                anyOf(FundSource.class, row),
                anyOf(FundOrigin.class, row),
                amount,
                row % 3 == 0,
                origin("支出", row));
    }

    static List<RevenueLine> revenueLines() {
        return List.of(
                revenueLine(null, FundSource.GENERAL_PUBLIC_BUDGET, 9),
                revenueLine(new Subject<>("", ""), FundSource.UNIT_OWN_FUNDS, 3),
                revenueLine(new Subject<>("1030199", "其他政府性基金收入（试行）"), FundSource.GOVERNMENT_FUND_BUDGET, 5));
    }

    static List<Asset> assets() {
        return List.of(
                asset("0007", null, new BigDecimal("1234.500"), LocalDate.of(1949, 10, 1)),
                asset("7", VehicleUse.SPECIAL_TECHNICAL, null, null),
                asset("", null, new BigDecimal("0.00"), LocalDate.of(2024, 2, 29)),
                asset("４", null, new BigDecimal("1E+3"), LocalDate.of(2026, 1, 1)));
    }

    static List<ProcurementLine> procurementLines() {
        return List.of(
                new ProcurementLine("", "A02", "台式计算机", ProcurementCategory.GOODS, Amount.ZERO, true, origin("", 2)),
                new ProcurementLine(
                        "P1", "B01", "房屋施工", ProcurementCategory.WORKS, Amount.ofFen(-5), false, origin("采购", 1)));
    }

    static List<PrintedFigure> printedFigures() {
        return List.of(
                printedFigure(13, 2, "合计", "", "金额／小计", Amount.printedWan(new BigDecimal("-3260.67")), 16_383),
                printedFigure(1, 1, "", "", "", Amount.ofFen(Long.MAX_VALUE), 0),
                printedFigure(6, 1, "基本工资", "工资福利支出", LONG_TEXT, Amount.ZERO, 2));
    }

    static List<Explanation> explanations() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        return List.of(
                explanation("P06", LONG_TEXT, Moment.of(day)),
                explanation("P06", "两行\n原因", new Moment(day, LocalTime.of(0, 0))),
                explanation("E-1", " ", new Moment(day, LocalTime.of(23, 59, 59, 123_456_789))));
    }

    /** In the order of their codes, two of the same code among them. */
    static List<Project> projects() {
        Amount ten = Amount.ofFen(1_000);
        ProjectFunds blank = new ProjectFunds(null, null, null, null, null, null);
        return List.of(
                project("P1", "一", blank, new ProjectFunds(ten, Amount.ZERO, null, ten, null, new Amount(7, 5_000))),
                project("P1", "二", new ProjectFunds(null, ten, ten, null, Amount.ZERO, null), blank),
                project("P2", "", blank, blank));
    }

    static UnitProfile unit(Set<ExportKind> nothingToReport) {
        Map<PriorYearItem, Amount> priorYear = new EnumMap<>(PriorYearItem.class);
        priorYear.put(PriorYearItem.REVENUE, Amount.printedWan(new BigDecimal("3260.67")));
        priorYear.put(PriorYearItem.OFFICIAL_RECEPTION, Amount.ZERO);
        Map<FundSource, Amount> carriedForward = new EnumMap<>(FundSource.class);
        carriedForward.put(FundSource.UNIT_OWN_FUNDS, Amount.ofFen(12_345));
        return new UnitProfile(
                "029017",
                "阳泉市综合检验检测中心",
                "029",
                "阳泉市市场监督管理局",
                UnitNature.PUBLIC_WELFARE_ONE,
                List.of("检验检测", "", LONG_TEXT),
                "内设机构\n如下",
                List.of("办公室", "办公室"),
                List.of(new Establishment("事业", 120), new Establishment("", 0)),
                -1,
                priorYear,
                carriedForward,
                Map.of(ProcurementCategory.SERVICES, Amount.ofFen(6_789)),
                List.of(new Remark("收入", "增加")),
                List.of(new Remark("机关运行经费", "无"), new Remark("", "")),
                List.of("附件 1"),
                nothingToReport.isEmpty() ? EnumSet.noneOf(ExportKind.class) : EnumSet.copyOf(nothingToReport),
                origin("单位信息", 1));
    }

    private static <E extends Enum<E>> E anyOf(Class<E> type, int row) {
        List<E> constants = List.copyOf(EnumSet.allOf(type));
        return constants.get(row % constants.size());
    }

    private static RevenueLine revenueLine(@Nullable Subject<String> revenue, FundSource fund, int row) {
        return new RevenueLine(
                new Subject<>(new FunctionalCode("201"), "一般公共服务支出"),
                revenue,
                fund,
                FundOrigin.CARRIED_OVER,
                Amount.ofFen(row),
                origin("", row));
    }

    private static PrintedFigure printedFigure(
            int table, int side, String name, String counterpart, String heading, Amount amount, int column) {
        return new PrintedFigure(
                table, side, "2013801", name, counterpart, heading, amount, column, origin("表" + table, 7));
    }

    private static Explanation explanation(String code, String reason, Moment when) {
        return new Explanation(code, "14030026P1", reason, "财务科 王芳", when, origin("说明", 2));
    }

    private static Asset asset(
            String number, @Nullable VehicleUse use, @Nullable BigDecimal area, @Nullable LocalDate acquired) {
        return new Asset(
                number,
                "办公楼",
                use == null ? AssetCategory.BUILDING : AssetCategory.VEHICLE,
                use,
                area,
                Integer.MAX_VALUE,
                Amount.ofFen(99),
                acquired,
                LocalDate.of(2025, 12, 31),
                use != null,
                origin("资产", 4));
    }

    private static Project project(String code, String name, ProjectFunds wholeTerm, ProjectFunds annual) {
        return new Project(
                code,
                name,
                ExpenditureCategory.SPECIFIC_TARGET,
                "029",
                "阳泉市市场监督管理局",
                "检测中心",
                "经常性项目（长期开展）",
                "99年",
                wholeTerm,
                annual,
                new ProjectTexts(LONG_TEXT, "", " ", "制度\n措施", "计划"),
                new PerformanceTarget(PerformanceScope.WHOLE_TERM, "", indicators()),
                new PerformanceTarget(PerformanceScope.ANNUAL, LONG_TEXT, List.of()),
                new ProjectSignature("", "经办", "0353-1234567", "20260105093000"),
                code.equals("P2"),
                origin("项目库", 1));
    }

    /** More than ten, so that an order by text would show. */
    private static List<PerformanceIndicator> indicators() {
        List<PerformanceIndicator> indicators = new ArrayList<>();
        for (int i = 12; i > 0; i--) {
            indicators.add(new PerformanceIndicator("产出指标", "数量指标", "检测批次" + i, "≥" + i + "批"));
        }
        indicators.add(new PerformanceIndicator("满意度指标", "", "", ""));
        return indicators;
    }

    private static Origin origin(String sheet, int row) {
        return new Origin(Fingerprint.of(List.of(sheet)), sheet, row);
    }
}
