package org.gongkai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 密级字样: the words 涉密, 秘密, 机密, 绝密 where they may mark what is secret, and not as part of an ordinary phrase. */
public final class SecretWords {
    private static final Pattern ORDINARY = Pattern.compile("涉密政府采购|(?:非|不|未|无)(?:涉及国家秘密|涉及秘密|含涉密|属于涉密|涉密)"
            + "|商业秘密|技术秘密|(?:保守|保护|维护)(?:国家)?秘密|国家秘密保护|泄露(?:国家|商业)秘密|保密局|机要通信");
    private static final Pattern MARK = Pattern.compile("涉密(?![切度集码封])|秘密(?![码室切钥])|机密(?![码钥度封闭集切])|绝密(?![封切闭集])");

    private SecretWords() {}

    /**
     * 密级字样: one of the words.
     *
     * @param start where it begins in the text
     * @param end where the text goes on behind it
     * @param word the word
     */
    public record SecretWord(int start, int end, String word) {}

    /** The words, in the order of the text. */
    public static List<SecretWord> in(String text) {
        if (text.indexOf('密') < 0) {
            return List.of();
        }
        String bare = ORDINARY.matcher(text)
                .replaceAll(phrase -> "　".repeat(phrase.group().length()));
        List<SecretWord> found = new ArrayList<>();
        Matcher mark = MARK.matcher(bare);
        while (mark.find()) {
            found.add(new SecretWord(mark.start(), mark.end(), mark.group()));
        }
        return List.copyOf(found);
    }
}
