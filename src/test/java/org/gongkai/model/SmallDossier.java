package org.gongkai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 小档案: a small dossier, built line by line, for the tests of what is made from dossiers.
 *
 * <p>A line is written as an export would have it, with blanks between the cells.
 */
public final class SmallDossier {
    /** The unit that every small dossier belongs to. */
    public static final String UNIT_NAME = "平川市应急管理局";

    /** 单位信息 in the order of the kinds of export. */
    private static final List<Source> SOURCES = List.of(
            new Source("支出.csv", "e"),
            new Source("收入.csv", "r"),
            new Source("项目.json", "p"),
            new Source("资产.csv", "a"),
            new Source("采购.csv", "g"),
            new Source("单位.json", "u"));

    private final List<BudgetLine> expenditure = new ArrayList<>();
    private final List<RevenueLine> revenue = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<ProcurementLine> procurement = new ArrayList<>();
    private final List<PrintedFigure> printed = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final Map<PriorYearItem, Amount> priorYear = new EnumMap<>(PriorYearItem.class);
    private final Map<FundSource, Amount> carriedForward = new EnumMap<>(FundSource.class);
    private final Map<ProcurementCategory, Amount> procurementBudget = new EnumMap<>(ProcurementCategory.class);
    private final List<Remark> reasons = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();
    private final List<String> divisions = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<Establishment> establishments = new ArrayList<>();
    private final Set<ExportKind> nothing = EnumSet.noneOf(ExportKind.class);
    private UnitNature nature = UnitNature.ADMINISTRATIVE;
    private String organisation = "市政府工作部门。";

    /** A line of expenditure: {@code 公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 100.00}; a ninth cell 涉密 marks it. */
    public SmallDossier spends(String line) {
        String[] cells = line.split(" ");
        expenditure.add(new BudgetLine(
                term(ExpenditureCategory.class, cells[0]),
                cells[1],
                "项目" + cells[1],
                function(cells[2]),
                economy(Classification.DEPARTMENTAL, cells[3]),
                economy(Classification.GOVERNMENT, cells[4]),
                term(FundSource.class, cells[5]),
                term(FundOrigin.class, cells[6]),
                yuan(cells[7]),
                cells.length > 8 && cells[8].equals("涉密"),
                new Origin("e", "", expenditure.size() + 2)));
        return this;
    }

    /** A line of revenue: {@code 2240101 一般公共预算 当年预算 100.00}, with a revenue subject where a fifth cell names one. */
    public SmallDossier receives(String line) {
        String[] cells = line.split(" ");
        revenue.add(new RevenueLine(
                function(cells[0]),
                cells.length > 4 ? new Subject<>(cells[4], "收入" + cells[4]) : null,
                term(FundSource.class, cells[1]),
                term(FundOrigin.class, cells[2]),
                yuan(cells[3]),
                new Origin("r", "", revenue.size() + 2)));
        return this;
    }

    /** The same line on both sides of the budget, as {@link #spends} writes it. */
    public SmallDossier receivesAndSpends(String line) {
        String[] cells = line.split(" ");
        return receives(String.join(" ", cells[2], cells[5], cells[6], cells[7]))
                .spends(line);
    }

    /** A project of the library. */
    public SmallDossier plans(SmallProject project) {
        projects.add(project.build(projects.size() + 1));
        return this;
    }

    /** A line of procurement: {@code P1 货物 50.00}, and what else {@link SmallHoldings} reads. */
    public SmallDossier procures(String line) {
        procurement.add(SmallHoldings.procurement(line, procurement.size() + 1));
        return this;
    }

    /** An asset card as of a date: {@code 车辆 应急保障用车 2 300000.00 2025-12-31}, with the area of a building for the use. */
    public SmallDossier owns(String line) {
        assets.add(SmallHoldings.asset(line, assets.size() + 1));
        return this;
    }

    /** A reason for what a rule found about a record: {@code P06 P1 系统名称有字数限制 王芳 2026-01-05}. */
    public SmallDossier explains(String line) {
        String[] cells = line.split(" ");
        explanations.add(new Explanation(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Moment.of(LocalDate.parse(cells[4])),
                new Origin("x", "", explanations.size() + 2)));
        return this;
    }

    /** A printed figure in 万元: {@code 3 1 2240101 合计 C5 0.13}, its row by code or name, its column by heading. */
    public SmallDossier prints(String line) {
        String[] cells = line.split(" ");
        boolean coded = cells[2].matches("\\d+");
        printed.add(new PrintedFigure(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                coded ? cells[2] : "",
                coded ? "" : cells[2],
                "",
                cells[3],
                Amount.printedWan(new BigDecimal(cells[5])),
                cells[4].charAt(0) - 'A',
                new Origin("t", "表" + cells[0], Integer.parseInt(cells[4].substring(1)))));
        return this;
    }

    /** Last year's figure. */
    public SmallDossier lastYear(PriorYearItem item, String yuan) {
        priorYear.put(item, yuan(yuan));
        return this;
    }

    /** All of last year's figures: one sum of general public budget, no 三公 expenses, and 机关运行经费. */
    public SmallDossier hadLastYear(String yuan, String agencyExpenses) {
        return lastYear(PriorYearItem.REVENUE, yuan)
                .lastYear(PriorYearItem.EXPENDITURE, yuan)
                .lastYear(PriorYearItem.GENERAL_PUBLIC_BUDGET, yuan)
                .lastYear(PriorYearItem.OVERSEAS_TRAVEL, "0.00")
                .lastYear(PriorYearItem.OFFICIAL_RECEPTION, "0.00")
                .lastYear(PriorYearItem.VEHICLE_PURCHASE, "0.00")
                .lastYear(PriorYearItem.VEHICLE_OPERATION, "0.00")
                .lastYear(PriorYearItem.AGENCY_OPERATING_EXPENSES, agencyExpenses);
    }

    /** 年终结转 of a fund. */
    public SmallDossier carriesForward(FundSource fund, String yuan) {
        carriedForward.put(fund, yuan(yuan));
        return this;
    }

    /** 政府采购预算 of a category, as the unit states it. */
    public SmallDossier statesProcurement(ProcurementCategory category, String yuan) {
        procurementBudget.put(category, yuan(yuan));
        return this;
    }

    /** 变动原因. */
    public SmallDossier because(String subject, String reason) {
        reasons.add(new Remark(subject, reason));
        return this;
    }

    /** 情况说明. */
    public SmallDossier remarks(String subject, String text) {
        remarks.add(new Remark(subject, text));
        return this;
    }

    /** 职责. */
    public SmallDossier hasDuty(String duty) {
        duties.add(duty);
        return this;
    }

    /** 机构设置; 市政府工作部门 where nothing else is said. */
    public SmallDossier isOrganised(String text) {
        organisation = text;
        return this;
    }

    /** 无数据: a kind of export that the unit declares it has none of. */
    public SmallDossier declaresNoneOf(ExportKind kind) {
        nothing.add(kind);
        return this;
    }

    /** 内设机构. */
    public SmallDossier hasDivision(String division) {
        divisions.add(division);
        return this;
    }

    /** 附件. */
    public SmallDossier attaches(String name) {
        attachments.add(name);
        return this;
    }

    /** 编制 of one kind; 42 行政 where nothing else is said. */
    public SmallDossier isAllowed(String kind, int posts) {
        establishments.add(new Establishment(kind, posts));
        return this;
    }

    /** 单位性质; an administrative unit where nothing else is said. */
    public SmallDossier is(UnitNature other) {
        nature = other;
        return this;
    }

    /** The dossier. */
    public Dossier build() {
        UnitProfile unit = new UnitProfile(
                "048001",
                UNIT_NAME,
                "048",
                "平川市人民政府",
                nature,
                duties,
                organisation,
                divisions,
                establishments.isEmpty() ? List.of(new Establishment("行政", 42)) : establishments,
                5,
                priorYear,
                carriedForward,
                procurementBudget,
                reasons,
                remarks,
                attachments,
                nothing,
                new Origin("u", "", 1));
        List<Source> sources = new ArrayList<>(SOURCES);
        if (!printed.isEmpty()) {
            sources.add(new Source("报表.xlsx", "t"));
        }
        if (!explanations.isEmpty()) {
            sources.add(new Source("说明.csv", "x"));
        }
        return new Dossier(
                new DossierKey("048001", 2026),
                unit,
                expenditure,
                revenue,
                projects,
                assets,
                procurement,
                printed,
                explanations,
                sources);
    }

    /** An amount in yuan. */
    public static Amount yuan(String yuan) {
        return Amount.ofYuan(new BigDecimal(yuan));
    }

    private static Subject<FunctionalCode> function(String code) {
        return new Subject<>(
                new FunctionalCode(code), Classification.FUNCTIONAL.name(code).orElseThrow());
    }

    private static Subject<EconomicCode> economy(Classification classification, String code) {
        return new Subject<>(new EconomicCode(code), classification.name(code).orElseThrow());
    }

    private static <E extends Enum<E> & Term> E term(Class<E> type, String text) {
        return Term.find(type, text).orElseThrow();
    }
}
