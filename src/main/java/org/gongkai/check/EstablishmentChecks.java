package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Dossier;
import org.gongkai.model.Establishment;

/** 编制与机构: the posts and divisions that the unit's own texts name against those that it states. */
final class EstablishmentChecks {
    static final String BASIS = "机构编制批复；公开文本第一部分“机构设置”与单位信息一致";
    private static final String POSTS = "(?:人员|编制)?(?:为|共|计)?\\s?([0-9]+)\\s?[名人个]";
    private static final Pattern DIVISIONS = Pattern.compile("内设(?:机构|科室|部门|处室)\\s?(?:共|为|共有)?\\s?([0-9]+)\\s?个");
    private static final Pattern IN_POST = Pattern.compile(
            "(?:在职在编|在编在职|在职|在编|实有在编)(?:干部)?(?:人员|职工|人数|人员数|干部职工)?(?:共|共有|为|共计)?\\s?([0-9]+)\\s?[名人](?!次)");

    /** How texts call the posts of a kind. */
    private static final Map<String, Pattern> KINDS = new TreeMap<>(Map.of(
            "事业", Pattern.compile("事业编制(?:为|共|计)?\\s?([0-9]+)\\s?[名人个]"),
            "行政", Pattern.compile("行政编制(?:为|共|计)?\\s?([0-9]+)\\s?[名人个]"),
            "管理", Pattern.compile("管理" + POSTS),
            "专技", Pattern.compile("(?:专业技术|专技)" + POSTS),
            "工勤", Pattern.compile("工勤" + POSTS)));

    static final List<CrossCheck> ALL = List.of(
            check("U03", "机构设置写的编制数与单位信息的编制一致", "机构设置写事业编制 138 名，单位信息的事业编制 183 名", EstablishmentChecks::posts),
            check("U04", "机构设置写的内设机构个数与所列的内设机构一致", "机构设置写内设机构 20 个，单位信息列了 19 个", EstablishmentChecks::divisions),
            check("U05", "内设机构不重复", "内设机构列了两次财务科", EstablishmentChecks::repeated),
            check("U06", "文字中的在职、在编人数不超过编制", "项目概况写在职人员 150 人，编制 138 名", EstablishmentChecks::people));

    private EstablishmentChecks() {}

    private static CrossCheck check(
            String code, String statement, String example, Function<Dossier, List<Outcome>> rule) {
        return CrossCheck.of(code, Level.ACROSS_EXPORTS, Severity.WARNING, statement, BASIS, example, rule);
    }

    private static List<Outcome> posts(Dossier dossier) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, Integer> stated = stated(dossier);
        KINDS.forEach((kind, words) -> {
            Integer posts = stated.get(kind);
            Matcher named = words.matcher(dossier.unit().organisation());
            if (posts != null && named.find() && isOnly(words, dossier.unit().organisation())) {
                outcomes.add(posts(dossier, kind, Integer.parseInt(named.group(1)), posts));
            }
        });
        return outcomes;
    }

    /** Whether a text names the posts of a kind once; of several it cannot be told which are the unit's. */
    private static boolean isOnly(Pattern words, String text) {
        return words.matcher(text).results().count() == 1;
    }

    private static Outcome posts(Dossier dossier, String kind, int named, int stated) {
        if (named == stated) {
            return Outcome.HELD;
        }
        return Breach.of(About.unit(dossier))
                .found("机构设置写" + kind + "编制 " + named + " 名")
                .expected("单位信息的" + kind + "编制 " + stated + " 名")
                .cause("同一编制在机构设置与编制两处的人数不同")
                .remedy("请按机构编制批复核对机构设置与编制，更正后重新导出。")
                .at(dossier.unit().origin(), "机构设置")
                .at(dossier.unit().origin(), "编制/" + kind);
    }

    private static List<Outcome> divisions(Dossier dossier) {
        int listed = dossier.unit().divisions().size();
        Matcher named = DIVISIONS.matcher(dossier.unit().organisation());
        if (listed == 0 || !named.find() || !isOnly(DIVISIONS, dossier.unit().organisation())) {
            return List.of();
        }
        int count = Integer.parseInt(named.group(1));
        return List.of(
                count == listed
                        ? Outcome.HELD
                        : Breach.of(About.unit(dossier))
                                .found("机构设置写内设机构 " + count + " 个")
                                .expected("单位信息所列的内设机构 " + listed + " 个")
                                .cause("内设机构的个数与所列的不同，可能漏列或多列")
                                .remedy("请按机构编制批复核对内设机构，更正后重新导出。")
                                .at(dossier.unit().origin(), "机构设置"));
    }

    private static List<Outcome> repeated(Dossier dossier) {
        List<String> divisions = dossier.unit().divisions();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            outcomes.add(
                    divisions.indexOf(divisions.get(i)) == i
                            ? Outcome.HELD
                            : Breach.of(About.unit(dossier))
                                    .found("内设机构“" + divisions.get(i) + "”列了不止一次")
                                    .expected("每个内设机构列一次")
                                    .cause("内设机构重复，可能是漏改了另一个机构的名称")
                                    .remedy("请核对内设机构的名称后重新导出。")
                                    .at(dossier.unit().origin(), "内设机构[" + (i + 1) + "]"));
        }
        return outcomes;
    }

    private static List<Outcome> people(Dossier dossier) {
        int allowed = allowed(stated(dossier));
        List<Outcome> outcomes = new ArrayList<>();
        if (allowed == 0) {
            return outcomes;
        }
        for (PublishedText text : PublishedTexts.statements(dossier)) {
            Matcher named = IN_POST.matcher(text.text());
            while (named.find()) {
                outcomes.add(Long.parseLong(named.group(1)) <= allowed ? Outcome.HELD : tooMany(text, named, allowed));
            }
        }
        return outcomes;
    }

    private static Outcome tooMany(PublishedText text, Matcher named, int allowed) {
        return text.breach()
                .found("“" + named.group() + "”")
                .expected("不超过编制 " + allowed + " 名")
                .cause("文字中的在职、在编人数比编制多")
                .remedy("请核对人数与编制；含编外聘用或下属单位人员的，请说明。");
    }

    private static Map<String, Integer> stated(Dossier dossier) {
        Map<String, Integer> posts = new TreeMap<>();
        for (Establishment one : dossier.unit().establishments()) {
            posts.merge(one.kind(), one.posts(), Integer::sum);
        }
        return posts;
    }

    /** All posts that a unit is allowed; those of a public institution are its managers, specialists and workers together. */
    private static int allowed(Map<String, Integer> stated) {
        int all = stated.values().stream().mapToInt(Integer::intValue).sum();
        boolean isBrokenDown = stated.containsKey("事业") && (stated.containsKey("管理") || stated.containsKey("专技"));
        return isBrokenDown ? stated.getOrDefault("事业", 0) + stated.getOrDefault("行政", 0) : all;
    }
}
