package org.gongkai.narrative;

import java.util.List;
import org.gongkai.model.Dossier;

/** 预算情况说明: the statements of part three in the order of the template; their numbers follow from the order. */
public final class Statements {
    private Statements() {}

    /** All statements of a dossier. */
    public static List<Statement> of(Dossier dossier) {
        BudgetStatements budget = new BudgetStatements(dossier);
        ExpenseStatements expenses = new ExpenseStatements(dossier);
        return List.of(
                budget.changes(),
                budget.revenue(),
                budget.expenditure(),
                budget.fiscalAppropriation(),
                budget.generalPublicBudget(),
                expenses.basicExpenditure(),
                expenses.threePublicExpenses(),
                expenses.agencyOperatingExpenses(),
                expenses.procurement(),
                new PerformanceStatement(dossier).performance(),
                new HoldingsStatement(dossier).holdings(),
                new OtherStatement(dossier.unit()).others());
    }
}
