package org.gongkai.check;

import static org.gongkai.table.Lines.current;
import static org.gongkai.table.Lines.fiscal;
import static org.gongkai.table.Lines.ofFund;

import org.gongkai.model.Dossier;
import org.gongkai.model.FundSource;
import org.gongkai.model.Place;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ThreePublicExpense;
import org.gongkai.table.Figure;
import org.gongkai.table.Totals;

/** 上年预算数: the totals that two years are compared by. */
final class PriorYear {
    private PriorYear() {}

    /** The figure of a dossier's own year that a later year compares itself with. */
    static Figure figure(Dossier dossier, PriorYearItem item) {
        Totals totals = Totals.of(dossier);
        return switch (item) {
            case REVENUE -> totals.revenue();
            case EXPENDITURE -> totals.expenditure().plus(totals.carriedForward());
            case FISCAL_APPROPRIATION -> totals.revenue(fiscal());
            case GENERAL_PUBLIC_BUDGET -> totals.expenditure(ofFund(FundSource.GENERAL_PUBLIC_BUDGET), current());
            case OVERSEAS_TRAVEL -> totals.spentOn(ThreePublicExpense.OVERSEAS_TRAVEL);
            case OFFICIAL_RECEPTION -> totals.spentOn(ThreePublicExpense.OFFICIAL_RECEPTION);
            case VEHICLE_PURCHASE -> totals.spentOn(ThreePublicExpense.VEHICLE_PURCHASE);
            case VEHICLE_OPERATION -> totals.spentOn(ThreePublicExpense.VEHICLE_OPERATION);
            case AGENCY_OPERATING_EXPENSES -> Figure.sum(totals.agencyOperatingLines());
        };
    }

    /** Where the unit states last year's figure. */
    static Place place(Dossier dossier, PriorYearItem item) {
        return new Place(dossier.unit().origin(), "上年预算数/" + item.term());
    }
}
