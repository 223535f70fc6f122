package org.gongkai.check;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.privacy.PersonalKind;
import org.gongkai.privacy.PersonalMention;

/** 个人信息: what must not be published about a person, in any text that would be published. */
final class PersonalChecks {
    private static final String BASIS = "《个人信息保护法》第六条、第二十八条；《政府信息公开条例》第十五条";

    static final List<CrossCheck> ALL = List.of(
            check("D01", PersonalKind.IDENTITY_NUMBER, "立项依据里写着一个人的 18 位居民身份证号"),
            check("D02", PersonalKind.MOBILE_NUMBER, "绩效目标表的联系电话填了经办人的手机号"),
            check("D03", PersonalKind.BANK_CARD, "项目概况里写着收款人的银行卡号"),
            check("D04", PersonalKind.HOME_ADDRESS, "项目概况里写着遗属家住某小区某号楼"));

    private PersonalChecks() {}

    private static CrossCheck check(String code, PersonalKind kind, String example) {
        return CrossCheck.on(
                code,
                Level.WELL_FORMED,
                Severity.ERROR,
                "公开的文字里没有" + kind.chineseName(),
                BASIS,
                example,
                evidence -> PublishedTexts.look(evidence, text -> free(text, of(kind, evidence, text), kind)));
    }

    private static Outcome free(PublishedText text, List<PersonalMention> mentions, PersonalKind kind) {
        if (mentions.isEmpty()) {
            return Outcome.HELD;
        }
        String name = kind.chineseName();
        return text.breach()
                .found(name + " "
                        + mentions.stream().map(PersonalMention::masked).collect(Collectors.joining("、")))
                .expected("没有" + name)
                .cause("“" + text.place().field() + "”写有个人的" + name + "，公开后不能收回")
                .remedy("请在导出来源删去这个" + name + "后重新导出" + instead(kind) + "。");
    }

    private static String instead(PersonalKind kind) {
        return kind == PersonalKind.MOBILE_NUMBER ? "；需要联系电话的，填办公固定电话" : "";
    }

    private static List<PersonalMention> of(PersonalKind kind, Evidence evidence, PublishedText text) {
        return evidence.persons(text.text()).stream()
                .filter(mention -> mention.kind() == kind)
                .toList();
    }
}
