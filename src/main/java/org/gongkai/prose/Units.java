package org.gongkai.prose;

import java.util.List;

/** 计量单位: what performance sheets count in, and which of their writings mean the same. */
final class Units {
    private static final List<String> COUNTED = List.of(
            "平方公里", "立方米", "平方米", "平米", "批次", "人次", "台套", "台（套）", "台(套)", "台/套", "家次", "户次", "场次", "辆次", "班次", "台次",
            "件次", "个月", "个工作日", "工作日", "公里", "千米", "公斤", "千克", "公顷", "小时", "分钟", "学时", "课时", "人天", "人月", "标段", "个", "份",
            "件", "项", "条", "次", "期", "场", "名", "人", "户", "台", "套", "辆", "张", "支", "包", "只", "种", "类", "批", "册", "本",
            "间", "处", "所", "座", "组", "块", "吨", "亩", "米", "家", "位", "篇", "部", "幅", "盏", "株", "头", "瓶", "箱", "盒", "桶",
            "袋", "天", "周", "年");

    private static final List<String> PARTED = List.of("人、次", "批、次", "台、套", "家、次", "户、次", "场、次", "辆、次", "台、次", "件、次");

    private static final List<String> PERIODS = List.of("季度", "季", "月", "日");

    /** Any unit of a count; a compound one that is parted by 、 only where the words end behind it. */
    static final String COUNT = "(?:" + String.join("|", PARTED) + ")(?=$|[，。；：、,;:\\s）)])|" + alternatives(COUNTED);

    /** Any unit that a price may be for. */
    static final String PRICED = alternatives(COUNTED) + "|" + String.join("|", PERIODS);

    private Units() {}

    /** Whether two units mean the same. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether a text is a unit as it ought to be written, of a count or of what a price is for. */
    static boolean isKnown(String unit) {
        return COUNTED.contains(unit) || PERIODS.contains(unit);
    }

    private static String plain(String unit) {
        String joined = unit.replaceAll("[、/（）()]", "");
        return switch (joined) {
            case "名", "位" -> "人";
            case "平米" -> "平方米";
            case "家次" -> "家";
            default -> joined;
        };
    }

    private static String alternatives(List<String> units) {
        return String.join("|", units).replace("(", "\\(").replace(")", "\\)");
    }
}
