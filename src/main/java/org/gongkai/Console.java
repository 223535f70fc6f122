package org.gongkai;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** 终端: what commands say to the person who called them, in Chinese or English and always in UTF-8. */
final class Console {
    static final String BUNDLE = "org.gongkai.messages";

    private final PrintWriter out;
    private final ResourceBundle messages = ResourceBundle.getBundle(BUNDLE);

    Console(PrintWriter out) {
        this.out = out;
    }

    /** A writer to a stream of the process, in UTF-8 whatever the machine's locale. */
    static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /** Says a message by its key. */
    void say(String key, Object... values) {
        out.println(new MessageFormat(messages.getString(key), Locale.ROOT).format(values));
        out.flush();
    }

    /** The words of a message without values. */
    String words(String key) {
        return messages.getString(key);
    }

    /** Says a text as it is. */
    void text(String text) {
        out.println(text);
        out.flush();
    }
}
