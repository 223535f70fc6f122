package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.privacy.PersonalData;
import org.gongkai.privacy.PersonalMention;

/** 遮盖: what findings quote, without what must not be known about persons. */
final class Masking {
    private Masking() {}

    /** The same finding in words that may be read by anybody. */
    static Breach over(Breach breach) {
        About about = breach.about();
        return new Breach(
                new About(over(about.record()), over(about.name())),
                breach.severity(),
                over(breach.found()),
                over(breach.expected()),
                breach.difference(),
                over(breach.cause()),
                over(breach.remedy()),
                breach.places());
    }

    private static String over(String text) {
        StringBuilder masked = new StringBuilder(text);
        List<PersonalMention> mentions = new ArrayList<>(PersonalData.in(text));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            PersonalMention mention = mentions.get(i);
            masked.replace(mention.start(), mention.end(), mention.masked());
        }
        return masked.toString();
    }
}
