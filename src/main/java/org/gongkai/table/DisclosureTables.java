package org.gongkai.table;

import java.util.List;
import org.gongkai.model.Dossier;

/** 单位预算报表: the tables of part two, in their order (template of the municipal finance bureau, 2026). */
public final class DisclosureTables {
    /** The thirteen tables, each described once. */
    public static final List<TableSpec> ALL = List.of(
            OverviewTables.REVENUE_AND_EXPENDITURE,
            FunctionTables.REVENUE,
            FunctionTables.EXPENDITURE,
            OverviewTables.FISCAL_APPROPRIATION,
            FunctionTables.GENERAL_PUBLIC_BUDGET,
            EconomyTables.BASIC_EXPENDITURE,
            FundTables.GOVERNMENT_FUND_REVENUE,
            FundTables.GOVERNMENT_FUND_EXPENDITURE,
            FundTables.STATE_CAPITAL_OPERATIONS,
            EconomyTables.THREE_PUBLIC_EXPENSES,
            EconomyTables.AGENCY_OPERATING_EXPENSES,
            ProjectTables.CURRENT_YEAR,
            ProjectTables.CARRIED_OVER);

    private DisclosureTables() {}

    /** All tables of a dossier. */
    public static List<Table> fill(Dossier dossier) {
        return ALL.stream().map(spec -> spec.fill(dossier)).toList();
    }
}
