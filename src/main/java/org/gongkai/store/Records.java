package org.gongkai.store;

import java.util.List;
import org.gongkai.model.Asset;
import org.gongkai.model.Attachment;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Entry;
import org.gongkai.model.Explanation;
import org.gongkai.model.Export;
import org.gongkai.model.PrintedFigure;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.Project;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.UnitProfile;
import org.springframework.jdbc.core.JdbcTemplate;

/** 记录: the records of every kind, each kind in its table. */
record Records(
        BudgetLineTable expenditure,
        RevenueLineTable revenue,
        ProjectTable projects,
        AssetTable assets,
        ProcurementLineTable procurement,
        UnitProfileTable units,
        PrintedFigureTable printed,
        ExplanationTable explanations,
        AttachmentTable attachments) {

    static Records in(JdbcTemplate jdbc) {
        Terms terms = new Terms(jdbc);
        return new Records(
                new BudgetLineTable(jdbc, terms),
                new RevenueLineTable(jdbc, terms),
                new ProjectTable(jdbc, terms, new ProjectFundTable(jdbc), new ProjectTargetTable(jdbc, terms)),
                new AssetTable(jdbc, terms),
                new ProcurementLineTable(jdbc, terms),
                new UnitProfileTable(jdbc, terms, new UnitLists(jdbc), new UnitAmountTable(jdbc)),
                new PrintedFigureTable(jdbc, terms),
                new ExplanationTable(jdbc, terms),
                new AttachmentTable(jdbc, terms));
    }

    /**
     * Stores the records of a new submission.
     *
     * @throws ClassCastException if a record is not of the kind that the export says
     */
    void insert(long submission, Export export) {
        switch (export.kind()) {
            case EXPENDITURE -> expenditure.insert(submission, all(export, BudgetLine.class));
            case REVENUE -> revenue.insert(submission, all(export, RevenueLine.class));
            case PROJECTS -> projects.insert(submission, all(export, Project.class));
            case ASSETS -> assets.insert(submission, all(export, Asset.class));
            case PROCUREMENT -> procurement.insert(submission, all(export, ProcurementLine.class));
            case UNIT -> units.insert(submission, all(export, UnitProfile.class));
            case PRINTED_TABLES -> printed.insert(submission, all(export, PrintedFigure.class));
            case EXPLANATIONS -> explanations.insert(submission, all(export, Explanation.class));
            case ATTACHMENTS -> attachments.insert(submission, all(export, Attachment.class));
        }
    }

    private static <E extends Entry> List<E> all(Export export, Class<E> type) {
        return export.entries().stream().map(type::cast).toList();
    }
}
