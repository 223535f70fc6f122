package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.check.CheckSettings;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Evidence;
import org.gongkai.check.PastFinding;
import org.gongkai.check.Review;
import org.gongkai.check.Severity;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReviewPageTest {
    @Test
    void aSoundDossierMayBePublished() throws Exception {
        assertThat(conclusion(Reviewed.sound())).isEqualTo("可以公开：没有须修改的意见，也没有待说明的意见。");
    }

    @Test
    void whatWaitsForAReasonSaysWhatToDo() throws Exception {
        assertThat(conclusion(Reviewed.misnamed("执法经费"))).startsWith("还有").contains("项待说明：", "放进收件箱");
    }

    @Test
    void whatMustBeMendedIsSaidBeforeWhatMustBeExplained() throws Exception {
        assertThat(conclusion(Reviewed.broken())).startsWith("须修改 2 项").contains("另有");
    }

    @Test
    void theGroupsStandByUrgencyAndOneCauseIsSaidOnce() throws Exception {
        Document page = page(Reviewed.review(Reviewed.broken()));
        List<String> groups = texts(page, "h3");
        assertThat(groups.get(0)).startsWith("C01 须修改");
        assertThat(groups).filteredOn(group -> group.startsWith("C01")).hasSize(1);
        assertThat(groups).anyMatch(group -> group.startsWith("P05 需说明"));
        assertThat(page.getElementsByTagName("section").item(0).getTextContent())
                .contains("待修改，2 条", "P9", "600.00");
    }

    @Test
    void aReasonIsShownWithWhoGaveItAndWhen() throws Exception {
        Review review = Reviewed.review(Reviewed.misnamed("执法经费").explains("P05 P5 系统名称有字数限制 王芳 2026-01-05"));
        assertThat(ReviewPage.of(review)).contains("系统名称有字数限制", "王芳，2026-01-05", "已说明，1 条");
    }

    @Test
    void aReasonThatIsVoidIsStillShown() {
        SmallDossier dossier = Reviewed.misnamed("执法经费").explains("P05 P5 系统名称有字数限制 王芳 2026-01-05");
        Review first = Reviewed.review(dossier);
        Map<String, String> before = new TreeMap<>(first.bound());
        before.replaceAll((reason, found) -> "other");
        String page = ReviewPage.of(Review.of(first.reconciliation(), before));
        assertThat(page).contains("原说明已失效，须重新说明", "系统名称有字数限制", "王芳，2026-01-05");
    }

    @Test
    void aReasonThatAnswersNothingIsTold() {
        Review review = Reviewed.review(Reviewed.sound().explains("P05 P5 系统名称有字数限制 王芳 2026-01-05"));
        assertThat(ReviewPage.of(review)).contains("没有对应意见的说明（1 条）", "系统名称有字数限制");
    }

    @Test
    void whatIsGoneAndWhatCannotBeLookedAtAreTold() {
        Review review = Reviewed.review(Reviewed.broken())
                .since(Optional.of(List.of(past("P06", "P5 旧类别"), past("S01", "旧收支"), past("F01", "旧养老"))));
        String page = ReviewPage.of(review);
        assertThat(page).contains("与上次审核相比", "新发现", "已改正（2 条）", "未能复核（1 条）");
        assertThat(page.substring(page.indexOf("未能复核（1 条）"))).contains("旧养老");
    }

    @Test
    void aFirstReviewComparesWithNothing() {
        assertThat(ReviewPage.of(Reviewed.review(Reviewed.broken()))).doesNotContain("与上次审核相比");
    }

    @Test
    void aSeverityThatIsSetHereIsTold() {
        CheckSettings settings = new CheckSettings(Map.of("P05", Severity.INFO), 25);
        Evidence evidence = new Evidence(Reviewed.misnamed("执法经费").build(), Optional.empty(), settings);
        String page = ReviewPage.of(Review.of(new CrossChecks().reconcile(evidence)));
        assertThat(page).contains("级别设定（1 条）", "变动超过 25%");
        assertThat(ReviewPage.of(Reviewed.review(Reviewed.sound()))).doesNotContain("级别设定（");
    }

    @Test
    void aHostileTextIsOnlyText() throws Exception {
        Review review = Reviewed.review(Reviewed.misnamed("<script>alert(\"1\")</script>'\"&\u0007"));
        Document page = page(review);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(\"1\")</script>'\"&□");
    }

    @Test
    void thePageNeedsNothingButItself() {
        String page = ReviewPage.of(Reviewed.review(Reviewed.broken()));
        assertThat(page).contains("default-src 'none'").doesNotContain("<script", "src=\"", "url(", "@import");
        assertThat(page.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("http:", "https:");
    }

    @Test
    void everyTableHasACaptionAndEveryHeadingItsScope() throws Exception {
        Document page = page(Reviewed.review(Reviewed.broken()));
        assertThat(elements(page, "table")).hasSizeGreaterThan(3).allSatisfy(table -> assertThat(
                        table.getElementsByTagName("caption").getLength())
                .isOne());
        assertThat(elements(page, "th"))
                .allSatisfy(heading -> assertThat(heading.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void theSameReviewGivesTheSamePage() {
        assertThat(ReviewPage.of(Reviewed.review(Reviewed.broken())))
                .isEqualTo(ReviewPage.of(Reviewed.review(Reviewed.broken())));
    }

    private static PastFinding past(String code, String project) {
        return new PastFinding(code, Severity.ERROR, project, project, "甲", "乙", code + project);
    }

    private static String conclusion(SmallDossier dossier) throws Exception {
        return elements(page(Reviewed.review(dossier)), "p").stream()
                .filter(paragraph -> paragraph.getAttribute("class").startsWith("conclusion"))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    private static Document page(Review review) throws Exception {
        return Reviewed.parsed(ReviewPage.of(review));
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
