package org.gongkai.document;

import java.util.List;
import org.gongkai.model.Dossier;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectTexts;
import org.gongkai.model.Remark;
import org.gongkai.model.SecretProjects;
import org.gongkai.model.UnitProfile;

/** 隐去涉密项目: what the unit says in its own words, with no word of a secret project in it. */
record Redaction(SecretProjects secret) {
    /** The dossier with the texts of the unit and of the projects that are not secret as they may be published. */
    static Dossier of(Dossier dossier) {
        SecretProjects secret = dossier.secretProjects();
        if (secret.codes().isEmpty()) {
            return dossier;
        }
        Redaction redaction = new Redaction(secret);
        return new Dossier(
                dossier.key(),
                redaction.unit(dossier.unit()),
                dossier.expenditure(),
                dossier.revenue(),
                dossier.projects().stream().map(redaction::project).toList(),
                dossier.assets(),
                dossier.procurement(),
                dossier.printed(),
                dossier.explanations(),
                dossier.attachments(),
                dossier.sources());
    }

    private UnitProfile unit(UnitProfile unit) {
        return new UnitProfile(
                unit.code(),
                unit.name(),
                unit.supervisingCode(),
                unit.supervisingName(),
                unit.nature(),
                texts(unit.duties()),
                text(unit.organisation()),
                texts(unit.divisions()),
                unit.establishments(),
                unit.vehicleEstablishment(),
                unit.priorYear(),
                unit.carriedForward(),
                unit.procurement(),
                remarks(unit.reasons()),
                remarks(unit.remarks()),
                texts(unit.attachments()),
                unit.nothingToReport(),
                unit.origin());
    }

    private Project project(Project project) {
        return new Project(
                project.code(),
                project.name(),
                project.category(),
                project.supervisingCode(),
                project.supervisingName(),
                project.implementingUnit(),
                project.attribute(),
                project.term(),
                project.wholeTermFunds(),
                project.annualFunds(),
                texts(project.texts()),
                target(project.wholeTerm()),
                target(project.annual()),
                project.signature(),
                project.secret(),
                project.origin());
    }

    private ProjectTexts texts(ProjectTexts texts) {
        return new ProjectTexts(
                text(texts.overview()),
                text(texts.basis()),
                text(texts.necessity()),
                text(texts.safeguards()),
                text(texts.plan()));
    }

    private PerformanceTarget target(PerformanceTarget target) {
        List<PerformanceIndicator> indicators = target.indicators().stream()
                .map(each ->
                        new PerformanceIndicator(each.level1(), each.level2(), text(each.name()), text(each.value())))
                .toList();
        return new PerformanceTarget(target.scope(), text(target.goal()), indicators);
    }

    private List<Remark> remarks(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> new Remark(remark.subject(), text(remark.text())))
                .toList();
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    private String text(String text) {
        return secret.hideIn(text);
    }
}
