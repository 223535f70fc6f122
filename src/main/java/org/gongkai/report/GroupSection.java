package org.gongkai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.check.CrossCheck;
import org.gongkai.check.Finding;
import org.gongkai.check.Matter;
import org.gongkai.model.Explanation;
import org.gongkai.page.Markup;
import org.gongkai.page.PageTable;
import org.jspecify.annotations.Nullable;

/** 同类意见一节: what a check asserts and rests on, said once, then one row a finding. */
final class GroupSection {
    /** What may be the same for all findings of a group, and is said once then. */
    private static final Map<String, Function<Matter, String>> SHARED = new LinkedHashMap<>();

    private static final Map<String, Function<Matter, String>> OWN = new LinkedHashMap<>();

    static {
        OWN.put("项目", matter -> matter.finding().project());
        OWN.put("文件 工作表 单元格", matter -> whereabouts(matter.finding()));
        OWN.put("实际", matter -> matter.finding().found());
        OWN.put("应为", matter -> matter.finding().expected());
        OWN.put("差额（元）", matter -> matter.finding().difference());
        SHARED.put("原因", matter -> matter.finding().cause());
        SHARED.put("怎么改", matter -> matter.finding().remedy());
        SHARED.put("整改情况", matter -> matter.since().term());
        SHARED.put("说明", GroupSection::reason);
    }

    private final Group group;
    private final Markup markup;

    GroupSection(Group group, Markup markup) {
        this.group = group;
        this.markup = markup;
    }

    /** Writes the section. */
    void write(CrossCheck check) {
        String id = group.code() + "-" + group.standing().name().toLowerCase(Locale.ROOT);
        markup.open("section", "class", "group " + group.severity().name(), "aria-labelledby", id)
                .line();
        markup.open("h3", "id", id);
        markup.element("span", group.code(), "class", "code").text(" ");
        markup.element("span", group.severity().term(), "class", "badge").text(" ");
        markup.text(check.statement());
        markup.close().line();
        markup.open("dl").line();
        said("办理情况", group.standing().term() + "，" + group.matters().size() + " 条");
        List<String> once = SHARED.keySet().stream().filter(this::isTheSame).toList();
        once.forEach(heading -> said(heading, of(heading).apply(group.matters().get(0))));
        said("依据", group.matters().get(0).finding().basis());
        markup.close().line();
        table(once).withoutBlankColumns().writeTo(markup);
        markup.close().line();
    }

    private PageTable table(List<String> once) {
        List<String> headings = new ArrayList<>();
        Stream.of(OWN, SHARED)
                .flatMap(columns -> columns.keySet().stream())
                .filter(heading -> !once.contains(heading))
                .forEach(headings::add);
        List<List<String>> rows = group.matters().stream()
                .map(matter -> headings.stream()
                        .map(heading -> of(heading).apply(matter))
                        .toList())
                .toList();
        return new PageTable(group.code() + " 的意见", headings, rows);
    }

    private boolean isTheSame(String heading) {
        return group.matters().stream().map(of(heading)).distinct().count() == 1;
    }

    private void said(String heading, String text) {
        if (!text.isEmpty()) {
            markup.open("div")
                    .element("dt", heading)
                    .element("dd", text)
                    .close()
                    .line();
        }
    }

    private static Function<Matter, String> of(String heading) {
        return Stream.of(OWN, SHARED)
                .map(columns -> columns.get(heading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The cells name their files themselves where there are several. */
    private static String whereabouts(Finding finding) {
        boolean several = finding.file().contains("、") && !finding.cell().isEmpty();
        Stream<String> parts = several
                ? Stream.of(finding.cell().replace("；", "\n"))
                : Stream.of(finding.file(), finding.sheet(), finding.cell());
        return String.join("\n", parts.filter(part -> !part.isEmpty()).toList());
    }

    private static String reason(Matter matter) {
        @Nullable Explanation reason = matter.reason();
        if (reason == null) {
            return "";
        }
        return reason.reason() + "\n（" + reason.by() + "，" + reason.when().written() + "）";
    }
}
