package org.gongkai.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 行政层级: the level of government that a unit belongs to, with the words of other levels that its own texts must not speak in. */
enum AreaLevel {
    /** 省级. */
    PROVINCE("省级", "我市(?!场)|我县(?!级)"),
    /** 市级. */
    CITY("市级", "(?<!自)我省|[我本]厅|我县(?!级)"),
    /** 县级. */
    COUNTY("县级", "(?<!自)我省|[我本]厅");

    private static final Pattern NAME = Pattern.compile(
            "^(?<province>\\p{IsHan}{2,6}?(?:省|自治区))?"
                    + "(?<city>\\p{IsHan}{2,6}?(?:市(?!场|政(?![府务协法])|容|民)|自治州))?(?<county>\\p{IsHan}{1,4}?(?:县|旗|(?<![园社灾片景库校厂])区))?");
    private static final String NOT_IN_A_TITLE = "(?<!《[^》]{0,60})";

    private final String chinese;
    private final Pattern foreign;

    AreaLevel(String chinese, String foreign) {
        this.chinese = chinese;
        this.foreign = Pattern.compile("(?=" + foreign + ")" + NOT_IN_A_TITLE + "(?:" + foreign + ")");
    }

    /** The level of a unit by its name: 市级 for 平川市应急管理局; none where the name begins with no area. */
    static Optional<AreaLevel> of(String unitName) {
        Matcher name = NAME.matcher(unitName);
        if (!name.find()) {
            return Optional.empty();
        }
        if (name.group("county") != null) {
            return Optional.of(COUNTY);
        }
        if (name.group("city") != null) {
            return Optional.of(CITY);
        }
        return name.group("province") == null ? Optional.empty() : Optional.of(PROVINCE);
    }

    /** What it is called. */
    String chinese() {
        return chinese;
    }

    /** The words in which a unit of another level speaks of itself or its area, outside of titles. */
    Pattern foreign() {
        return foreign;
    }
}
