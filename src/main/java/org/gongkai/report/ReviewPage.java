package org.gongkai.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.check.CheckResult;
import org.gongkai.check.CrossCheck;
import org.gongkai.check.PastFinding;
import org.gongkai.check.Review;
import org.gongkai.page.Frame;
import org.gongkai.page.Markup;
import org.gongkai.page.PageTable;

/** 审核报告: a review as one page that needs nothing but itself: no script, no outside address. */
public final class ReviewPage {
    private static final List<String> PAST = List.of("规则号", "级别", "项目", "上次实际", "上次应为");

    private final Review review;
    private final Map<String, CrossCheck> checks = new LinkedHashMap<>();
    private final Markup markup = new Markup();

    private ReviewPage(Review review) {
        this.review = review;
        review.reconciliation()
                .results()
                .forEach(result -> checks.put(result.check().code(), result.check()));
    }

    /** The page as well-formed XHTML that is HTML as well; the same review gives the same page. */
    public static String of(Review review) {
        return new ReviewPage(Discretion.of(review)).page();
    }

    private String page() {
        String unit = Markup.printable(review.reconciliation().dossier().unit().name());
        String title = review.key().fiscalYear() + "年度预算公开审核报告";
        Frame.REPORT.write(markup, unit + " " + title, () -> header(unit, title), this::body);
        return markup.toString();
    }

    private void header(String unit, String title) {
        markup.element("p", unit, "class", "unit").line();
        markup.element("h1", title).line();
        markup.element(
                        "p",
                        "单位编码 " + review.key().unitCode() + "　预算年度 "
                                + review.key().fiscalYear())
                .line();
    }

    private void body() {
        markup.element("h2", "审核结论").line();
        markup.open("p", "class", "conclusion " + review.state().name());
        markup.text(Conclusion.of(review)).close().line();
        new CountSection(review, markup).write();
        markup.element("h2", "审核意见").line();
        List<Group> groups = Group.of(review.matters());
        if (groups.isEmpty()) {
            markup.element("p", "没有审核意见。").line();
        }
        groups.forEach(group -> new GroupSection(group, markup).write(check(group.code())));
        past("已改正", "上次审核有意见，这次没有再发现。", review.mended());
        past("未能复核", "上次审核有意见，这次因所依据的规则不通过或没有可核对的内容，无法复核。", review.unverified());
        idle();
        settings();
        checklist();
        ledger();
    }

    private CrossCheck check(String code) {
        CrossCheck check = checks.get(code);
        if (check == null) {
            throw new IllegalStateException("A finding of a check that was not run: " + code);
        }
        return check;
    }

    private void past(String title, String what, List<PastFinding> past) {
        section(
                title,
                what,
                PAST,
                past.stream()
                        .map(each -> List.of(
                                each.code(), each.severity().term(), each.project(), each.found(), each.expected()))
                        .toList());
    }

    private void idle() {
        section(
                "没有对应意见的说明",
                "这些说明现在没有所答的意见：意见已经改正，或者这次没有核对到，或者规则号、记录写错了。说明保留，不必删去；写错的请更正。",
                List.of("规则号", "记录", "说明", "说明人", "说明时间"),
                review.idle().stream()
                        .map(each -> List.of(
                                each.code(),
                                each.record(),
                                each.reason(),
                                each.by(),
                                each.when().written()))
                        .toList());
    }

    private void settings() {
        section(
                "级别设定",
                "本单位所用的程序对这些规则另设了级别。",
                List.of("规则号", "原级别", "现级别"),
                SeveritySetting.of(review).stream()
                        .map(each -> List.of(
                                each.code(), each.from().term(), each.to().term()))
                        .toList());
        int percent = review.reconciliation().evidence().settings().changePercent();
        markup.element("p", "与上年相比，变动超过 " + percent + "% 的须说明原因。").line();
    }

    private void section(String title, String what, List<String> headings, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            markup.element("h2", title).line();
            markup.element("p", what).line();
            new PageTable(title + "（" + rows.size() + " 条）", headings, rows).writeTo(markup);
        }
    }

    private void checklist() {
        List<List<String>> rows = Checklist.of(review).rows();
        markup.element("h2", "核对清单").line();
        markup.element("p", "是：核对过，没有未办的意见；否：有未办的意见；未核对：没有一条规则能够核对，不等于通过。").line();
        List<List<String>> lines = rows.subList(1, rows.size());
        new PageTable(
                        "按章节和报表",
                        Checklist.TITLE_FIRST.stream().map(rows.get(0)::get).toList(),
                        lines.stream()
                                .map(row -> Checklist.TITLE_FIRST.stream()
                                        .map(row::get)
                                        .toList())
                                .toList())
                .writeTo(markup);
    }

    private void ledger() {
        List<CheckResult> results = review.reconciliation().results();
        String counts = results.stream()
                .collect(Collectors.groupingBy(CheckResult::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getKey().term() + " " + count.getValue() + " 条")
                .collect(Collectors.joining("，"));
        markup.open("details").element("summary", "全部规则的核对情况：" + counts).line();
        List<String> headings = List.of("规则号", "结论", "核对相符的处数", "未核对的原因", "断言");
        new PageTable(
                        "全部规则",
                        headings,
                        results.stream()
                                .map(result -> List.of(
                                        result.check().code(),
                                        result.verdict().term(),
                                        Integer.toString(result.held()),
                                        result.why(),
                                        result.check().statement()))
                                .toList())
                .writeTo(markup);
        markup.close().line();
    }
}
