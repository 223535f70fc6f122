package org.gongkai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 家庭住址: a street and a number behind words that say that somebody lives there. The address of an office has other words
 * before it (地址, 办公地址, 注册地址) and is none.
 */
final class HomeAddresses {
    /** One of these is in whatever leads to an address. */
    private static final List<String> CUES = List.of("住", "户籍", "家庭地址");

    private static final String PLACE = "[\\p{IsHan}0-9A-Za-z()#\\-]";
    private static final Pattern CUE_AND_PLACE = Pattern.compile(
            "(?:(?:家庭|现|户籍|常|经常)?住址|家庭地址|户籍地址|户籍所在地|居住(?:地址|地|于|在)|家住|现住(?:在|于)?|(?<![居入租收借暂常])住(?![所宅房院户建宿])(?:在|于)?(?=[\\p{IsHan}]{2,4}[省市区县]))"
                    + "\\s?[:为是]?\\s?(?<place>" + PLACE + "{2,40}?(?:路|街|大道|巷|村|小区|苑|园|胡同|里|镇|乡)" + PLACE
                    + "{0,20}?[0-9一二三四五六七八九十]+"
                    + "(?:号楼|栋|幢|单元|室|户|号|组)(?:" + PLACE + "{0,12}(?:号楼|栋|幢|单元|室|户|号|楼))?)");
    private static final Pattern OFFICE = Pattern.compile("办公|公司|单位地址|酒店|宾馆|医院|学校|大厦|局$|中心$");

    private HomeAddresses() {}

    static List<PersonalMention> in(String text, String folded) {
        List<PersonalMention> found = new ArrayList<>();
        if (CUES.stream().noneMatch(folded::contains)) {
            return found;
        }
        Matcher at = CUE_AND_PLACE.matcher(folded);
        while (at.find()) {
            if (!OFFICE.matcher(at.group("place")).find()) {
                found.add(PersonalMention.of(
                        PersonalKind.HOME_ADDRESS,
                        at.start("place"),
                        at.end("place"),
                        text.substring(at.start("place"), at.end("place"))));
            }
        }
        return found;
    }
}
