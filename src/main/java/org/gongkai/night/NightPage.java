package org.gongkai.night;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.page.Frame;
import org.gongkai.page.Markup;
import org.gongkai.page.PageTable;

/** 夜间报告: the report of a night as one page for the reviewers of the bureau; what has to hurry comes first. */
public final class NightPage {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final List<String> TOLD = List.of("名称", "情况");

    private final NightReport report;
    private final Markup markup = new Markup();

    private NightPage(NightReport report) {
        this.report = report;
    }

    /** The page; the same report gives the same page. */
    public static String of(NightReport report) {
        return new NightPage(report).page();
    }

    private String page() {
        String title = "预算公开夜间报告";
        String date = DATE.format(report.date());
        Frame.REPORT.write(markup, date + " " + title, () -> header(title, date), this::body);
        return markup.toString();
    }

    private void header(String title, String date) {
        markup.element("p", date, "class", "unit").line();
        markup.element("h1", title).line();
        markup.element("p", "公开期限为批复后二十日内（预算法第十四条），批复当日不计；最后一日遇节假日的，请自行核对顺延").line();
    }

    private void body() {
        markup.element("h2", "结论").line();
        markup.open("p", "class", "conclusion " + tone());
        markup.text(report.sentence()).close().line();
        sentences("报告不完整", report.problems());
        sentences("已公开文件核验", report.damages());
        counts();
        unpublished();
        told("隔离", "三次办理都没有完成，其余的已继续办理。改正后重新放入收件箱，或用 retry 重试。", report.quarantined());
        told("上一夜以来退回的文件", "退回说明在收件箱的 refused 文件夹里。", report.refused());
        others();
        published();
    }

    private String tone() {
        if (report.overdue() > 0
                || !report.damages().isEmpty()
                || !report.problems().isEmpty()) {
            return "BLOCKED";
        }
        return report.count(Condition.PUBLISHED) == report.expected() ? "SOUND" : "UNEXPLAINED";
    }

    private void sentences(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            markup.element("h2", title).line();
            List<List<String>> rows = new ArrayList<>();
            sentences.forEach(each -> rows.add(List.of(Integer.toString(rows.size() + 1), Markup.printable(each))));
            new PageTable(title + "（" + rows.size() + " 处）", List.of("序号", "情况"), rows).writeTo(markup);
        }
    }

    private void counts() {
        List<List<String>> rows = new ArrayList<>();
        report.counts().forEach((condition, count) -> rows.add(List.of(condition.term(), Integer.toString(count))));
        rows.add(List.of("合计（应公开）", Integer.toString(report.expected())));
        markup.element("h2", "汇总").line();
        markup.open("div", "class", "counts").line();
        List<String> headings = List.of("办理情况", "条数");
        new PageTable("应公开的单位", headings, rows).writeTo(markup);
        new PageTable(
                        "其中",
                        headings,
                        List.of(
                                List.of("已收齐", Integer.toString(report.complete())),
                                List.of(
                                        "尚无公开版本",
                                        Integer.toString(report.unpublished().size())),
                                List.of("逾期未公开", Integer.toString(report.overdue())),
                                List.of(
                                        "退回的文件",
                                        Integer.toString(report.refused().size())),
                                List.of(
                                        "隔离的档案和文件",
                                        Integer.toString(report.quarantined().size())),
                                List.of(
                                        "不符的已公开文件",
                                        Integer.toString(report.damages().size()))))
                .writeTo(markup);
        markup.close().line();
    }

    private void unpublished() {
        markup.element("h2", "尚未公开的单位").line();
        List<UnitStanding> units = report.unpublished();
        if (units.isEmpty()) {
            markup.element("p", "没有尚未公开的单位。").line();
            return;
        }
        new PageTable(
                        "按公开期限（" + units.size() + " 个）",
                        List.of("单位", "年度", "办理情况", "期限", "公开期限", "批复日期", "所缺或意见"),
                        units.stream().map(this::urgent).toList())
                .withoutBlankColumns()
                .writeTo(markup);
    }

    private List<String> urgent(UnitStanding unit) {
        return List.of(
                named(unit),
                Integer.toString(unit.key().fiscalYear()),
                unit.condition().term(),
                unit.deadline().map(deadline -> deadline.words(report.date())).orElse(""),
                unit.deadline().map(deadline -> deadline.lastDay().toString()).orElse(""),
                unit.deadline().map(deadline -> deadline.approved().toString()).orElse(""),
                Markup.printable(unit.waitsFor()));
    }

    private void told(String title, String what, List<NightReport.Told> told) {
        if (!told.isEmpty()) {
            markup.element("h2", title).line();
            markup.element("p", what).line();
            new PageTable(
                            title + "（" + told.size() + " 项）",
                            TOLD,
                            told.stream()
                                    .map(each -> List.of(Markup.printable(each.name()), Markup.printable(each.why())))
                                    .toList())
                    .writeTo(markup);
        }
    }

    private void others() {
        if (!report.others().isEmpty()) {
            markup.element("h2", "名单之外的单位").line();
            markup.element("p", "收到了这些单位的数据，单位名单里没有它们；请核对名单。").line();
            standing("名单之外", report.others());
        }
    }

    private void published() {
        List<UnitStanding> units =
                report.units().stream().filter(UnitStanding::isPublished).toList();
        if (!units.isEmpty()) {
            markup.open("details")
                    .element("summary", "有公开版本的单位：" + units.size() + " 个")
                    .line();
            standing("有公开版本", units);
            markup.close().line();
        }
    }

    private void standing(String caption, List<UnitStanding> units) {
        new PageTable(
                        caption + "（" + units.size() + " 个）",
                        List.of("单位", "年度", "办理情况", "公开版本", "所缺或意见"),
                        units.stream()
                                .map(unit -> List.of(
                                        named(unit),
                                        Integer.toString(unit.key().fiscalYear()),
                                        unit.condition().term(),
                                        unit.isPublished() ? "第 " + unit.version() + " 版" : "",
                                        Markup.printable(unit.waitsFor())))
                                .toList())
                .withoutBlankColumns()
                .writeTo(markup);
    }

    private static String named(UnitStanding unit) {
        return Markup.printable((unit.key().unitCode() + " " + unit.name()).strip());
    }
}
