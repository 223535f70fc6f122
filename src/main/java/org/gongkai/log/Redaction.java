package org.gongkai.log;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.gongkai.privacy.PersonalData;
import org.gongkai.privacy.PersonalMention;

/** 遮盖: takes out of a text what nobody may read in it, whoever wrote it. */
public final class Redaction {
    /** What stands for a secret. */
    public static final String HIDDEN = "******";

    private static final int SHORTEST_SECRET = 4;
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((?:password|passwd|pwd|passphrase|secret|token|密码|口令)[\"']?\\s*[=:：]\\s*[\"']?)[^\\s;&,，；\"']+");
    private static final Pattern IN_ADDRESS = Pattern.compile("(://[^/\\s:@]+:)[^/\\s@]+@");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\p{Cf}]");
    private static final Set<String> KNOWN = new ConcurrentSkipListSet<>();

    private Redaction() {}

    /** From now on a secret is taken out wherever it stands; one that is a common word would tell more by its absence. */
    public static void keep(String secret) {
        if (secret.length() >= SHORTEST_SECRET) {
            KNOWN.add(secret);
        }
    }

    /** A text without passwords: those behind their name, those in addresses, and those that are known. */
    public static String secrets(String text) {
        String without = text;
        for (String secret : KNOWN) {
            without = without.replace(secret, HIDDEN);
        }
        without = NAMED.matcher(without).replaceAll("$1" + HIDDEN);
        return IN_ADDRESS.matcher(without).replaceAll("$1" + HIDDEN + "@");
    }

    /** A text without passwords and without numbers and addresses of persons, which keep their first and last characters. */
    public static String of(String text) {
        String secrets = secrets(text);
        List<PersonalMention> mentions = PersonalData.in(secrets);
        StringBuilder redacted = new StringBuilder(secrets);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            PersonalMention mention = mentions.get(i);
            redacted.replace(mention.start(), mention.end(), mention.masked());
        }
        return redacted.toString();
    }

    /** The same in one line that says itself in any order and colour: nothing in it steers a terminal. */
    public static String line(String text) {
        return of(UNPRINTABLE.matcher(text).replaceAll(" "));
    }
}
