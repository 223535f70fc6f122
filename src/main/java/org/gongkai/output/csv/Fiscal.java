package org.gongkai.output.csv;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Term;
import org.gongkai.table.Column;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.Meaning;
import org.gongkai.table.Meaning.Axis;
import org.gongkai.table.Meaning.Classified;

/**
 * 财政含义: the types of the Fiscal Data Package (budget taxonomy, 1.0-rc.1) for what columns mean.
 *
 * <p>Where the taxonomy has no type, one is derived from the nearest by a longer name, as the specification provides: the
 * two Chinese economic classifications and that of revenue are told apart so.
 */
final class Fiscal {
    private static final Map<Classified, String> TYPES = new EnumMap<>(Map.of(
            Classified.FUNCTION, "functional-classification:generic:%s",
            Classified.DEPARTMENTAL_ECONOMY, "economic-classification:generic:%s:departmental",
            Classified.GOVERNMENT_ECONOMY, "economic-classification:generic:%s:government",
            Classified.REVENUE, "economic-classification:generic:%s:revenue",
            Classified.FUND, "fin-source:generic:%s",
            Classified.UNIT, "administrative-classification:generic:%s",
            Classified.PROJECT, "activity:generic:project:%s",
            Classified.THREE_PUBLIC_EXPENSES, "expenditure-type:%s:three-public"));

    private Fiscal() {}

    /** The type of a column of names or codes; empty where its meaning is not known. */
    static String type(Column column) {
        String classified = column.meaning().terms().getOrDefault(Axis.CLASSIFICATION, "");
        String part = column.kind() == Kind.CODE ? "code" : "label";
        return Term.find(Classified.class, classified)
                .map(found -> String.format(TYPES.get(found), part))
                .orElse("");
    }

    /** What an axis of amounts is called in a file, by axis. */
    static Map<Axis, Field> axes() {
        Map<Axis, Field> axes = new EnumMap<>(Axis.class);
        axes.put(Axis.DIRECTION, Field.text("收支", "收入或支出。").as("direction"));
        axes.put(Axis.FUND, Field.text("资金性质", "不分资金性质的为合计。").as("fin-source:generic:label"));
        axes.put(Axis.CATEGORY, Field.text("支出类别", "不分支出类别的为合计。").as("expenditure-type:label"));
        axes.put(Axis.PERIOD, Field.text("资金来源", "当年预算或上年结转，不分的为合计。").as("value-kind:label"));
        return axes;
    }

    /** What is the same for every amount of a disclosure. */
    static List<Field> constants(DossierKey key) {
        Field year = Field.whole("财政年度", "预算所属年度。").as("date:fiscal-year");
        year.json().put("constant", key.fiscalYear());
        return List.of(
                year,
                Field.text("预算阶段", "经批复的年初预算。").as("phase:id").always("approved"),
                Field.text("币种", "人民币。").as("value-currency:code").always("CNY"),
                Field.text("单位代码", "编制预算的单位。")
                        .as("administrative-classification:generic:code")
                        .always(key.unitCode()));
    }

    /** What a column of amounts fixes on some axes; on those that it does not fix, 合计. */
    static Map<String, String> fixed(Meaning meaning, Map<Axis, Field> axes) {
        Map<String, String> fixed = new LinkedHashMap<>();
        axes.forEach((axis, field) -> fixed.put(field.name(), meaning.terms().getOrDefault(axis, "合计")));
        return fixed;
    }
}
