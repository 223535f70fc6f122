package org.gongkai.model;

import java.util.ArrayList;
import java.util.List;

/** 小项目: a project of the library with only what a test speaks of; its money comes from the municipality. */
public final class SmallProject {
    private final String code;
    private final ExpenditureCategory category;
    private final Amount annual;
    private final List<PerformanceIndicator> ofWholeTerm = new ArrayList<>();
    private final List<PerformanceIndicator> ofYear = new ArrayList<>();
    private String name;
    private ProjectFunds wholeTermFunds;
    private ProjectFunds annualFunds;
    private boolean secret;
    private String supervisingCode = "048";
    private String attribute = "一次性项目";
    private String wholeTermGoal = "实施期目标一";
    private String annualGoal = "年度目标一";
    private String term = "1年";
    private String unit = "平川市应急管理局";
    private ProjectTexts texts = new ProjectTexts("概况", "依据", "必要性", "制度", "计划");
    private String filedAt = "20260105093000";
    private String phone = "";

    private SmallProject(String code, ExpenditureCategory category, Amount annual) {
        this.code = code;
        this.category = category;
        this.annual = annual;
        this.name = "项目" + code;
        this.wholeTermFunds = municipal(annual, annual);
        this.annualFunds = wholeTermFunds;
    }

    /** A project that the budget of the year gives so many yuan. */
    public static SmallProject of(String code, ExpenditureCategory category, String yuan) {
        return new SmallProject(code, category, SmallDossier.yuan(yuan));
    }

    /** The project under another name. */
    public SmallProject named(String other) {
        name = other;
        return this;
    }

    /** The project, marked as secret. */
    public SmallProject inSecret() {
        secret = true;
        return this;
    }

    /** The project with so many yuan from the municipality in the year, whatever its total says. */
    public SmallProject municipalInTheYear(String yuan) {
        annualFunds = municipal(annual, SmallDossier.yuan(yuan));
        return this;
    }

    /** The project with so many yuan from the municipality over the whole term, whatever its total says. */
    public SmallProject municipalInTheWholeTerm(String yuan) {
        wholeTermFunds = municipal(annual, SmallDossier.yuan(yuan));
        return this;
    }

    /** The project with other funds over the whole term and in the year. */
    public SmallProject funded(ProjectFunds wholeTerm, ProjectFunds ofTheYear) {
        wholeTermFunds = wholeTerm;
        annualFunds = ofTheYear;
        return this;
    }

    /** The project in the hands of another department. */
    public SmallProject supervisedBy(String departmentCode) {
        supervisingCode = departmentCode;
        return this;
    }

    /** The project with another 项目属性. */
    public SmallProject ofKind(String other) {
        attribute = other;
        return this;
    }

    /** The project with a 联系电话. */
    public SmallProject reachedAt(String number) {
        phone = number;
        return this;
    }

    /** The project with another goal of the year; an empty one is none. */
    public SmallProject aimingInTheYear(String goal) {
        annualGoal = goal;
        return this;
    }

    /** The project with another goal of the whole term. */
    public SmallProject aimingInTheTerm(String goal) {
        wholeTermGoal = goal;
        return this;
    }

    /** The project with another 项目概况. */
    public SmallProject about(String overview) {
        texts = new ProjectTexts(overview, texts.basis(), texts.necessity(), texts.safeguards(), texts.plan());
        return this;
    }

    /** The project with another 立项依据. */
    public SmallProject groundedOn(String basis) {
        texts = new ProjectTexts(texts.overview(), basis, texts.necessity(), texts.safeguards(), texts.plan());
        return this;
    }

    /** The project with another 项目实施计划. */
    public SmallProject planned(String plan) {
        texts = new ProjectTexts(texts.overview(), texts.basis(), texts.necessity(), texts.safeguards(), plan);
        return this;
    }

    /** The project with another 项目期. */
    public SmallProject lasting(String other) {
        term = other;
        return this;
    }

    /** The project in the hands of another 实施单位. */
    public SmallProject carriedOutBy(String other) {
        unit = other;
        return this;
    }

    /** The project, filed at another time. */
    public SmallProject filed(String stamp) {
        filedAt = stamp;
        return this;
    }

    /** An indicator of the whole term. */
    public SmallProject wholeTerm(String level1, String level2, String indicator, String value) {
        ofWholeTerm.add(new PerformanceIndicator(level1, level2, indicator, value));
        return this;
    }

    /** An indicator of the year. */
    public SmallProject annual(String level1, String level2, String indicator, String value) {
        ofYear.add(new PerformanceIndicator(level1, level2, indicator, value));
        return this;
    }

    /** The project in its place in the library, from 1. */
    public Project build(int place) {
        return new Project(
                code,
                name,
                category,
                supervisingCode,
                "平川市应急管理局",
                unit,
                attribute,
                term,
                wholeTermFunds,
                annualFunds,
                texts,
                new PerformanceTarget(PerformanceScope.WHOLE_TERM, wholeTermGoal, ofWholeTerm),
                new PerformanceTarget(PerformanceScope.ANNUAL, annualGoal, ofYear),
                new ProjectSignature("", "", phone, filedAt),
                secret,
                new Origin("p", "项目", place));
    }

    private static ProjectFunds municipal(Amount total, Amount municipal) {
        return new ProjectFunds(total, null, null, municipal, null, null);
    }
}
