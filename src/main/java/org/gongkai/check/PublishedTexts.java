package org.gongkai.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.model.Asset;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Origin;
import org.gongkai.model.PerformanceIndicator;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.Project;
import org.gongkai.model.ProjectSignature;
import org.gongkai.model.Remark;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.SecretProjects;
import org.gongkai.model.UnitProfile;

/** 公开文字集: all texts of the unit's own that go into the disclosure; those of secret records do not. */
final class PublishedTexts {
    private PublishedTexts() {}

    /** What a rule says of every text. */
    static List<Outcome> look(Evidence evidence, Function<PublishedText, Outcome> rule) {
        return evidence.counting(evidence.texts().stream().map(rule).toList());
    }

    /** The texts of all records. */
    static List<PublishedText> of(Dossier dossier) {
        SecretProjects secret = dossier.secretProjects();
        return Stream.of(
                        ofUnit(dossier),
                        projects(dossier, secret).flatMap(PublishedTexts::ofProject),
                        dossier.expenditure().stream()
                                .filter(line -> !secret.contains(line.projectCode()))
                                .flatMap(PublishedTexts::of),
                        dossier.revenue().stream().flatMap(PublishedTexts::of),
                        dossier.assets().stream()
                                .filter(asset -> !asset.secret())
                                .flatMap(PublishedTexts::of),
                        dossier.procurement().stream()
                                .filter(line -> !line.secret() && !secret.contains(line.projectCode()))
                                .flatMap(PublishedTexts::of))
                .flatMap(texts -> texts)
                .toList();
    }

    /** What the unit writes in sentences: about itself, and in the sheets of its projects. */
    static List<PublishedText> sentences(Dossier dossier) {
        return Stream.concat(
                        ofUnit(dossier),
                        projects(dossier, dossier.secretProjects()).flatMap(PublishedTexts::sentencesOf))
                .toList();
    }

    /** The sentences, and each indicator with its value in one piece. */
    static List<PublishedText> statements(Dossier dossier) {
        return Stream.concat(
                        sentences(dossier).stream(),
                        projects(dossier, dossier.secretProjects())
                                .flatMap(project -> Stream.of(project.wholeTerm(), project.annual())
                                        .flatMap(target -> whole(project, target))))
                .toList();
    }

    private static Stream<PublishedText> whole(Project project, PerformanceTarget target) {
        List<PerformanceIndicator> indicators = target.indicators();
        return Stream.iterate(0, i -> i < indicators.size(), i -> i + 1)
                .flatMap(i -> of(
                        project,
                        "绩效指标[" + target.scope().term() + (i + 1) + "]/指标值",
                        indicators.get(i).name() + " " + indicators.get(i).value()));
    }

    /** What the unit says of itself. */
    static Stream<PublishedText> ofUnit(Dossier dossier) {
        UnitProfile unit = dossier.unit();
        About about = About.unit(dossier);
        Origin origin = unit.origin();
        return Stream.of(
                        PublishedText.of(about, origin, "名称", unit.name()),
                        PublishedText.of(about, origin, "主管部门名称", unit.supervisingName()),
                        PublishedText.of(about, origin, "职责", "", unit.duties()),
                        PublishedText.of(about, origin, "机构设置", unit.organisation()),
                        PublishedText.of(about, origin, "内设机构", "", unit.divisions()),
                        PublishedText.of(about, origin, "变动原因", "/原因", reasons(unit)),
                        unit.remarks().stream()
                                .flatMap(remark ->
                                        PublishedText.of(about, origin, "情况说明/" + remark.subject(), remark.text())),
                        PublishedText.of(about, origin, "附件", "", unit.attachments()))
                .flatMap(texts -> texts);
    }

    /** The sentences of a sheet: its texts and goals. */
    static Stream<PublishedText> sentencesOf(Project project) {
        return SheetText.of(project).stream()
                .map(text -> new PublishedText(About.project(project), text.place(), text.text()));
    }

    private static Stream<Project> projects(Dossier dossier, SecretProjects secret) {
        return dossier.projects().stream().filter(project -> !secret.contains(project.code()));
    }

    private static Stream<PublishedText> ofProject(Project project) {
        ProjectSignature signature = project.signature();
        return Stream.of(
                        of(project, "项目名称", project.name()),
                        of(project, "主管部门名称", project.supervisingName()),
                        of(project, "实施单位", project.implementingUnit()),
                        of(project, "项目属性", project.attribute()),
                        of(project, "项目期", project.term()),
                        sentencesOf(project),
                        indicators(project, project.wholeTerm()),
                        indicators(project, project.annual()),
                        of(project, "负责人", signature.responsible()),
                        of(project, "经办人", signature.handler()),
                        of(project, "联系电话", signature.phone()))
                .flatMap(texts -> texts);
    }

    private static Stream<PublishedText> indicators(Project project, PerformanceTarget target) {
        return Stream.iterate(1, i -> i <= target.indicators().size(), i -> i + 1)
                .flatMap(number -> {
                    PerformanceIndicator indicator = target.indicators().get(number - 1);
                    String path = "绩效指标[" + target.scope().term() + number + "]";
                    return Stream.concat(
                            of(project, path + "/三级", indicator.name()), of(project, path + "/指标值", indicator.value()));
                });
    }

    private static Stream<PublishedText> of(BudgetLine line) {
        About about = About.project(line);
        return Stream.of(
                        PublishedText.of(about, line.origin(), "项目名称", line.projectName()),
                        PublishedText.of(
                                about,
                                line.origin(),
                                "支出功能分类科目名称",
                                line.function().name()),
                        PublishedText.of(
                                about,
                                line.origin(),
                                "部门预算支出经济分类科目名称",
                                line.departmental().name()),
                        PublishedText.of(
                                about,
                                line.origin(),
                                "政府预算支出经济分类科目名称",
                                line.government().name()))
                .flatMap(texts -> texts);
    }

    private static Stream<PublishedText> of(RevenueLine line) {
        About about = new About(line.function().code().digits(), line.function().name());
        var subject = line.revenue();
        return Stream.concat(
                PublishedText.of(
                        about, line.origin(), "支出功能分类科目名称", line.function().name()),
                subject == null ? Stream.empty() : PublishedText.of(about, line.origin(), "收入分类科目名称", subject.name()));
    }

    private static Stream<PublishedText> of(Asset asset) {
        return PublishedText.of(new About(asset.number(), asset.name()), asset.origin(), "资产名称", asset.name());
    }

    private static Stream<PublishedText> of(ProcurementLine line) {
        return PublishedText.of(new About(line.projectCode(), ""), line.origin(), "品目名称", line.itemName());
    }

    private static Stream<PublishedText> of(Project project, String field, String text) {
        return PublishedText.of(About.project(project), project.origin(), field, text);
    }

    private static List<String> reasons(UnitProfile unit) {
        return unit.reasons().stream().map(Remark::text).toList();
    }
}
