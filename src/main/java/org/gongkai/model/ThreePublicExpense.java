package org.gongkai.model;

import java.util.List;

/** “三公”经费: an item of the three public expenses, by the departmental economic codes that it is spent under. */
public enum ThreePublicExpense implements Term {
    /** 因公出国（境）费. */
    OVERSEAS_TRAVEL("因公出国（境）费", PriorYearItem.OVERSEAS_TRAVEL, "30212"),
    /** 公务接待费. */
    OFFICIAL_RECEPTION("公务接待费", PriorYearItem.OFFICIAL_RECEPTION, "30217"),
    /** 公务用车购置费: from capital construction or other capital expenditure. */
    VEHICLE_PURCHASE("公务用车购置费", PriorYearItem.VEHICLE_PURCHASE, "30913", "31013"),
    /** 公务用车运行维护费. */
    VEHICLE_OPERATION("公务用车运行维护费", PriorYearItem.VEHICLE_OPERATION, "30231");

    private final String term;
    private final PriorYearItem priorYearItem;
    private final List<String> codes;

    ThreePublicExpense(String term, PriorYearItem priorYearItem, String... codes) {
        this.term = term;
        this.priorYearItem = priorYearItem;
        this.codes = List.of(codes);
    }

    @Override
    public String term() {
        return term;
    }

    /** 上年预算数: the figure of last year that it is compared with. */
    public PriorYearItem priorYearItem() {
        return priorYearItem;
    }

    /** Whether a budget line is spent on it. */
    public boolean covers(BudgetLine line) {
        return codes.contains(line.departmental().code().digits());
    }
}
