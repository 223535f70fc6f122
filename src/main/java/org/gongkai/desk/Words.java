package org.gongkai.desk;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** 用语: the sentences of the command line in the language of whoever asks; times are those of Shanghai. */
final class Words {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final ResourceBundle messages;
    private final StringBuilder text = new StringBuilder();

    Words(String language) {
        Locale locale = language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.messages = ResourceBundle.getBundle(
                "org.gongkai.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A moment as it is shown to people. */
    static String time(Instant moment) {
        return TIME.format(moment);
    }

    /** Adds a sentence by its key, on a line of its own. */
    Words say(String key, Object... values) {
        return line(new MessageFormat(messages.getString(key), Locale.ROOT).format(values));
    }

    /** Adds a line as it is; what would break the line is left out. */
    Words line(String line) {
        text.append(text.isEmpty() ? "" : "\n").append(line.replaceAll("\\p{Cntrl}", " "));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
