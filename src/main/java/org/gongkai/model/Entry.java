package org.gongkai.model;

/** 记录: one record of an export. */
public sealed interface Entry
        permits BudgetLine,
                RevenueLine,
                Project,
                Asset,
                ProcurementLine,
                UnitProfile,
                PrintedFigure,
                Explanation,
                Attachment {
    /** The place it was read from. */
    Origin origin();
}
