package org.gongkai.refusal;

import org.gongkai.value.Characters;
import org.gongkai.value.Unreadable;

/**
 * 问题: one thing that is wrong with a file, in words that the person who exported it understands.
 *
 * @param place where it stands, such as 单元格 O7（金额） or 项目[3].年度资金.总额 (counted from 1)
 * @param value what was read there, its first 200 characters; empty where nothing stands
 * @param expected what ought to stand there
 * @param remedy how to mend it, a full sentence
 */
public record Problem(String place, String value, String expected, String remedy) {
    private static final int LONGEST_VALUE = 200;

    public Problem {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    /** The problem of a text that its parser could not read. */
    public static Problem of(Unreadable unreadable, String place, String value) {
        return new Problem(place, value, unreadable.expected(), unreadable.remedy());
    }

    /** The problem as a paragraph of a note, on one line. */
    public String paragraph() {
        String seen = value.isEmpty() ? "没有内容" : "读到“" + Characters.visible(value) + "”";
        return Characters.visible(place) + "：" + seen + "，应为" + expected + "。" + remedy;
    }
}
