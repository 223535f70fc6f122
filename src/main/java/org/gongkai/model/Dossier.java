package org.gongkai.model;

import java.util.List;

/**
 * 预算档案: all that one unit has exported for one fiscal year, complete.
 *
 * @param key the unit and year
 * @param unit 单位信息
 * @param expenditure 支出预算明细
 * @param revenue 收入预算明细
 * @param projects 项目库, by project code
 * @param assets 资产卡片
 * @param procurement 政府采购预算
 * @param printed 部门预算报表; empty where the unit has sent none
 * @param explanations 说明; empty where the unit has sent none
 * @param attachments 附件, by title; empty where the unit has sent none
 * @param sources the files that what is published came from, each once, in the order of the kinds and then
 *     of the attachments; 说明 are not published
 */
public record Dossier(
        DossierKey key,
        UnitProfile unit,
        List<BudgetLine> expenditure,
        List<RevenueLine> revenue,
        List<Project> projects,
        List<Asset> assets,
        List<ProcurementLine> procurement,
        List<PrintedFigure> printed,
        List<Explanation> explanations,
        List<Attachment> attachments,
        List<Source> sources) {
    public Dossier {
        expenditure = List.copyOf(expenditure);
        revenue = List.copyOf(revenue);
        projects = List.copyOf(projects);
        assets = List.copyOf(assets);
        procurement = List.copyOf(procurement);
        printed = List.copyOf(printed);
        explanations = List.copyOf(explanations);
        attachments = List.copyOf(attachments);
        sources = sources.stream().distinct().toList();
    }

    /** A dossier without attachments. */
    public Dossier(
            DossierKey key,
            UnitProfile unit,
            List<BudgetLine> expenditure,
            List<RevenueLine> revenue,
            List<Project> projects,
            List<Asset> assets,
            List<ProcurementLine> procurement,
            List<PrintedFigure> printed,
            List<Explanation> explanations,
            List<Source> sources) {
        this(key, unit, expenditure, revenue, projects, assets, procurement, printed, explanations, List.of(), sources);
    }

    /**
     * 指纹: what tells this state of the dossier from any other: the contents of all files that count for what is
     * published.
     */
    public String fingerprint() {
        return Fingerprint.of(sources.stream().map(Source::fingerprint).toList());
    }

    /** 涉密项目: the projects that are not published. */
    public SecretProjects secretProjects() {
        return SecretProjects.of(this);
    }

    /** 财政年度. */
    public int year() {
        return key.fiscalYear();
    }
}
