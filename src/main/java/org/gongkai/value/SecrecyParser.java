package org.gongkai.value;

import java.util.List;
import java.util.Locale;

/** 是否涉密: whether a record is marked as secret; a word for it or a level of it. What is neither is refused, never taken for no. */
public final class SecrecyParser implements Parser<Boolean> {
    private static final List<String> SECRET = List.of("是", "Y", "1", "涉密", "绝密", "机密", "秘密");
    private static final List<String> OPEN = List.of("否", "N", "0", "非涉密", "公开");

    @Override
    public Boolean parse(String text) throws Unreadable {
        String word = Characters.fold(text).toUpperCase(Locale.ROOT);
        if (SECRET.contains(word)) {
            return true;
        }
        if (OPEN.contains(word)) {
            return false;
        }
        throw new Unreadable(
                "空白，或下列之一：" + String.join("、", SECRET) + "；" + String.join("、", OPEN), "请核实是否涉密，改为其中一项，不要附加其他文字。");
    }

    @Override
    public Boolean standIn() {
        return true;
    }
}
