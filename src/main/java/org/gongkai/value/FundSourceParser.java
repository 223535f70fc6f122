package org.gongkai.value;

import org.gongkai.model.FundSource;

/** 资金性质: its terms, and the names with 资金 that the elements of the budget-management system have for the same. */
public final class FundSourceParser implements Parser<FundSource> {
    private static final Parser<FundSource> TERMS = new TermParser<>(FundSource.class);

    @Override
    public FundSource parse(String text) throws Unreadable {
        return switch (text) {
            case "一般公共预算资金" -> FundSource.GENERAL_PUBLIC_BUDGET;
            case "政府性基金预算资金" -> FundSource.GOVERNMENT_FUND_BUDGET;
            case "国有资本经营预算资金" -> FundSource.STATE_CAPITAL_OPERATIONS_BUDGET;
            default -> TERMS.parse(text);
        };
    }

    @Override
    public FundSource standIn() {
        return TERMS.standIn();
    }
}
