package org.gongkai.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.Amount;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Establishment;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.FundSource;
import org.gongkai.model.Origin;
import org.gongkai.model.PriorYearItem;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.Remark;
import org.gongkai.model.Source;
import org.gongkai.model.Term;
import org.gongkai.model.UnitProfile;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.IdentifierParser;
import org.gongkai.value.Parser;
import org.gongkai.value.QuantityParser;
import org.gongkai.value.TermParser;
import org.gongkai.value.TextParser;
import org.gongkai.value.UnitCodeParser;
import org.gongkai.value.UnitNatureParser;
import org.gongkai.value.YearParser;

/** 单位信息: a document in which one unit tells of itself; amounts in yuan. */
final class UnitInformation implements JsonKind {
    private static final Parser<String> TEXT = new TextParser();

    @Override
    public ExportKind kind() {
        return ExportKind.UNIT;
    }

    @Override
    public List<String> members() {
        return List.of("预算年度", "编码", "名称", "主管部门编码", "主管部门名称", "单位性质", "职责", "机构设置", "内设机构", "编制", "车辆编制");
    }

    @Override
    public Export read(JsonObject document, String member, Source source) {
        int year = document.number("预算年度", new YearParser());
        UnitProfile profile = profile(document, new Origin(source.fingerprint(), member, 1));
        return new Export(kind(), new DossierKey(profile.code(), year), source, List.of(profile));
    }

    private static UnitProfile profile(JsonObject document, Origin origin) {
        return new UnitProfile(
                document.value("编码", new UnitCodeParser()),
                document.value("名称", TEXT),
                document.value("主管部门编码", new IdentifierParser("主管部门编码")),
                document.value("主管部门名称", TEXT),
                document.value("单位性质", new UnitNatureParser()),
                document.texts("职责"),
                document.text("机构设置"),
                document.texts("内设机构"),
                establishments(document.object("编制")),
                document.number("车辆编制", new QuantityParser()),
                amounts(document, "上年预算数", PriorYearItem.class),
                optional(document, "年终结转", FundSource.class),
                optional(document, "政府采购预算", ProcurementCategory.class),
                remarks(document, "变动原因"),
                remarks(document, "情况说明"),
                document.texts("附件"),
                nothingToReport(document),
                origin);
    }

    private static List<Establishment> establishments(JsonObject posts) {
        return posts.names().stream()
                .map(kind -> new Establishment(kind, posts.number(kind, new QuantityParser())))
                .toList();
    }

    private static <E extends Enum<E> & Term> Map<E, Amount> optional(JsonObject document, String name, Class<E> type) {
        return document.gives(name) ? amounts(document, name, type) : Collections.emptyMap();
    }

    private static <E extends Enum<E> & Term> Map<E, Amount> amounts(JsonObject document, String name, Class<E> type) {
        Map<E, Amount> amounts = new EnumMap<>(type);
        JsonObject figures = document.object(name);
        for (String term : figures.names()) {
            E item = Values.read(
                    term,
                    new TermParser<>(type),
                    name,
                    () -> figures.member(term).place(),
                    figures.seen());
            Amount amount = figures.amount(term, AmountUnit.YUAN);
            if (amount != null) {
                amounts.put(item, amount);
            }
        }
        return amounts;
    }

    /** Remarks stand as a list of 事项 and 原因 or 说明, or as one object that names the matters. */
    private static List<Remark> remarks(JsonObject document, String name) {
        if (document.isArray(name)) {
            return document.objects(name).stream().map(UnitInformation::remark).toList();
        }
        JsonObject matters = document.object(name);
        return matters.names().stream()
                .map(matter -> new Remark(matter, matters.text(matter)))
                .toList();
    }

    private static Remark remark(JsonObject remark) {
        Remark read = new Remark(remark.value("事项", TEXT), remark.text(remark.gives("说明") ? "说明" : "原因"));
        remark.tellUnread();
        return read;
    }

    private static Set<ExportKind> nothingToReport(JsonObject document) {
        Set<ExportKind> kinds = EnumSet.noneOf(ExportKind.class);
        if (document.gives("无数据")) {
            kinds.addAll(document.values("无数据", new TermParser<>(ExportKind.class)));
        }
        return kinds;
    }
}
